package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.ActivatedAfter;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** An editor and the reports that come onto its page one after the other: where each begins, and what is done when it stands. */
final class OnStage implements ReportStage.Owner, PageOwner {

    private final ReportEditor editor;
    private final EditorActions actions;
    private ReportSession followed;
    /** What was in hand when the page was begun. */
    private FindingSelection.Current before;
    private String atTop;
    private String afterwards;

    OnStage(ReportEditor editor, EditorActions actions) {
        this.editor = editor;
        this.actions = actions;
    }

    /** @param place is to be the first in sight when the page stands again, or null */
    void standAt(String place) {
        atTop = place;
    }

    /** @param sentence is to be said when the page stands, or null */
    void sayAfterwards(String sentence) {
        afterwards = sentence;
    }

    // ---- whose page it is

    @Override
    public PageView makePage(Composite on) {
        return SparePage.take(on, this);
    }

    @Override
    public PageView takePage(SparePage from, Composite on) {
        return from.moveTo(on, this);
    }

    @Override
    public Object origin() {
        return editor;
    }

    @Override
    public IWorkbenchPartSite site() {
        return editor.getSite();
    }

    @Override
    public void status(String sentence) {
        editor.status(sentence);
    }

    @Override
    public void scrolled() {
        if (editor.isReady()) {
            editor.scrolled();
        }
    }

    // ---- reports come and go

    @Override
    public PageView.Start read(ReportSession session) {
        actions.open(session);
        if (session != followed) {
            followed = session;
            session.addListener(new Following());
        }
        before = FindingSelection.get().current();
        return start(session, before, editor.inFront(), hasKeys());
    }

    /** Where a report opens: at what is in hand already, or at its first error when it is seen. */
    static PageView.Start start(ReportSession session, FindingSelection.Current hand, boolean seen, boolean keys) {
        boolean mine = session.submitted().equals(hand.report());
        if (mine && (hand.finding() != null || hand.place() != null)) {
            return new PageView.Start(hand.finding(), hand.place(), keys);
        }
        return new PageView.Start(seen ? Tour.first(session.findings()) : null, null, keys);
    }

    private boolean hasKeys() {
        return site().getPage().getActivePart() == editor && !ActivatedAfter.isDue();
    }

    private final class Following implements ReportSession.Listener {
        @Override
        public void changed(List<Change> changes) {
            editor.keep();
            editor.dirty();
        }

        @Override
        public void rechecked() {
            editor.showVerdict();
        }
    }

    @Override
    public void comes() {
        editor.showName();
        editor.showVerdict();
        editor.dirty();
    }

    @Override
    public void waits() {
        if (hasKeys()) {
            editor.takeKeys();
        }
    }

    @Override
    public void sentence() {
        editor.showNoVerdict();
        editor.showName();
    }

    @Override
    public void stands() {
        FindingSelection.Current now = FindingSelection.get().current();
        if (now != before && editor.report().equals(now.report())) {
            // another finding of it was taken in hand while the page was made
            editor.selected(now);
        } else if (editor.inFront()) {
            editor.page().hand().tell();
        }
        before = null;
        editor.report().seen();
        if (editor.session().recovered()) {
            editor.keep();
            status(NLS.bind(Messages.Recovered, editor.report().name()));
        }
        if (atTop != null) {
            editor.scrollTo(atTop);
            atTop = null;
        }
        if (afterwards != null) {
            status(afterwards);
            afterwards = null;
        }
    }
}
