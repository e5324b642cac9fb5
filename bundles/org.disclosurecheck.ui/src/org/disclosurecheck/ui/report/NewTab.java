package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.ActivatedAfter;
import org.disclosurecheck.ui.AheadReader;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Opens a report in a tab of its own. The platform takes longer to make a tab than a report to be read, filled in and drawn. So where a
 * page was made ahead, the report is drawn on it first, right where it will stand; then, in the same turn of the thread of the screen,
 * the tab is made and takes the page over. Whatever comes in between, the report is opened as without a page made ahead.
 */
public final class NewTab {

    /** The one that is being opened in this turn, or null. */
    private static NewTab coming;

    private final ReportSession session;
    private final SparePage spare;
    private final PageView.Start start;
    /** Where it was asked for, or null. */
    private ReportStage stage;
    private boolean taken;

    private NewTab(ReportSession session, SparePage spare) {
        this.session = session;
        this.spare = spare;
        this.start = OnStage.start(session, FindingSelection.get().current(), true, false);
    }

    /** @param keys whether the new tab has the keys then */
    public static IEditorPart open(IWorkbenchPage window, IEditorInput input, boolean keys) throws PartInitException {
        SubmittedReport report = SubmittedReport.of(input.getAdapter(IFile.class)).orElse(null);
        NewTab drawn = report == null ? null : drawn(report, area(window));
        coming = drawn;
        try {
            // the one in front would hand over to the new tab, if it was still the active part
            ActivatedAfter.now();
            IEditorPart editor = window.openEditor(input, Ids.EDITOR, keys);
            if (drawn != null) {
                drawn.give();
            }
            return editor;
        } finally {
            coming = null;
            if (drawn != null && !drawn.taken) {
                drawn.drop();
            }
        }
    }

    /** Whether the report is drawn already, so that the page comes to the stage when its tab is made. */
    static boolean brings(SubmittedReport report, ReportStage to) {
        boolean mine = coming != null && coming.stage == null && coming.session.submitted().equals(report)
                && coming.spare.page().control().getShell() == to.shell();
        if (mine) {
            coming.stage = to;
        }
        return mine;
    }

    /** What the page of a new tab will cover: that of the report in front; null when no report is seen, or the editors stand side by side. */
    private static Composite area(IWorkbenchPage window) {
        int seen = 0;
        for (IEditorReference each : window.getEditorReferences()) {
            IEditorPart editor = each.getEditor(false);
            seen += editor != null && window.isPartVisible(editor) ? 1 : 0;
        }
        Composite area = seen == 1 && window.getActiveEditor() instanceof ReportEditor front ? front.area() : null;
        return area != null && area.isVisible() ? area : null;
    }

    private static NewTab drawn(SubmittedReport report, Composite area) {
        SparePage spare = area == null ? null : SparePage.ready(area.getShell());
        if (spare == null) {
            // it is read while the platform makes its tab, which takes longer
            AheadReader.expect(List.of(report));
            return null;
        }
        ReportReading reading = new ReportReading(report, area.getDisplay());
        ReportReading.Outcome read = reading.isAtHand() ? reading.now() : aside(reading);
        if (read == null || read.session() == null) {
            // it takes its time, or cannot be read: its tab will say so
            spare.waitAgain();
            return null;
        }
        NewTab tab = new NewTab(read.session(), spare);
        try {
            if (tab.draw(area)) {
                return tab;
            }
        } catch (RuntimeException e) {
            ILog.of(NewTab.class).error(report.name(), e);
        }
        tab.drop();
        return null;
    }

    private static ReportReading.Outcome aside(ReportReading reading) {
        reading.begin();
        ReportReading.Outcome read = reading.soon();
        if (read == null) {
            reading.then(ReportReading.Outcome::leave);
        }
        return read;
    }

    /** False when the window does not lay out anything in this moment, so that the report is not drawn either. */
    private boolean draw(Composite area) {
        spare.cover(area);
        spare.page().take(session, start, () -> {
            if (stage != null) {
                stage.stood(session);
            }
        });
        return spare.page().isOpen();
    }

    private void give() {
        if (stage != null) {
            try {
                stage.take(spare, session, start);
                taken = true;
            } catch (RuntimeException e) {
                ILog.of(NewTab.class).error(session.submitted().name(), e);
            }
        }
    }

    private void drop() {
        spare.page().leave();
        spare.drop();
        session.giveWay();
        if (stage != null && !stage.isDisposed()) {
            stage.again();
        }
    }
}
