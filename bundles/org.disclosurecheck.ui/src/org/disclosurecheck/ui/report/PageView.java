package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.ActivatedOnce;
import org.disclosurecheck.ui.ThemedOnce;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.PageOutline;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The page: title line, reason line, and the report from top to bottom with a ruler beside it. Reports come onto it one after the
 * other: what was built for one is filled anew for the next.
 */
final class PageView implements ReportSession.Listener {

    /** Where a report begins: at a finding, or else at a place; at its top without either. */
    record Start(Finding finding, String place, boolean focus) {
    }

    private final Composite all;
    private final PageTop top;
    private final PageScroll scroll;
    private final PageParts parts;
    private final RulerMarks marks;
    private final PageHand hand;
    private final Composite page;
    private final AboveList above;
    private final PagePart head;
    private final PageRuler ruler;
    private PageOwner owner;
    private ReportSession session;
    private ReportSession coming;
    private boolean laid;
    private boolean open;
    private PageColors colors;
    private Note refusal;

    /** @param owner whose page it is; null while it is nobody's */
    PageView(Composite parent, PageOwner owner) {
        this.owner = owner;
        all = new Composite(parent, SWT.NONE);
        ThemedOnce.on(all, this::colorsChanged);
        ActivatedOnce.on(all);
        colors = PageColors.of(all);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        top = new PageTop(this, parent.getClientArea().width);
        scroll = new PageScroll(all, this::fitted);
        // it takes what room there is: asking how much it would like means laying out the whole page
        GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        rest.widthHint = 1;
        rest.heightHint = 1;
        scroll.control().setLayoutData(rest);
        page = scroll.page();
        above = new AboveList(page, this::chosen);
        head = new PagePart(null, width -> 0);
        head.built(above, above::height);
        PartMaker maker = new PartMaker(this, new PageHost(this), scroll, part -> PageMenu.on(part, () -> this.owner.site()));
        parts = new PageParts(scroll, head, maker);
        parts.rest().then(() -> SparePage.like(this));
        marks = new RulerMarks(scroll, parts, maker);
        hand = new PageHand(this, scroll, parts);
        scroll.addListener(this::scrolled);
        ruler = new PageRuler(all, () -> marks.of(session), () -> colors, this::chosen);
        ruler.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
    }

    Composite control() {
        return all;
    }

    PageOwner owner() {
        return owner;
    }

    private void scrolled() {
        parts.grids().forEach(GridView::hideTip);
        if (open) {
            owner.scrolled();
        }
    }

    void belongsTo(PageOwner now) {
        owner = now;
    }

    /** It was nobody's page: now it is that of an editor, and stands in its tab. */
    void moveTo(Composite parent, PageOwner now) {
        owner = now;
        ThemedOnce.moved(all, () -> all.setParent(parent));
        inTheme();
    }

    /** Lays the page out as for a report that another page shows: what it needs is made then, by and by. */
    void prepare(ReportSession like) {
        session = like;
        // with a finding in hand, as most reports open: so the lines above have their sizes, too
        hand.take(session, Tour.first(session.findings()));
        top.show();
        all.layout(true);
        laid = true;
        parts.lay(PageOutline.of(session.draft().report()));
    }

    /** All is made: the page waits for a report, and nothing of it is seen until then. */
    void prepared() {
        parts.release();
        hand.take(null, null);
        session = null;
        seen(false);
    }

    private void seen(boolean now) {
        if (scroll.control().getVisible() != now) {
            for (Control part : all.getChildren()) {
                part.setVisible(now);
            }
        }
    }

    /**
     * Shows a report in place of the one before. What is in sight is built and drawn; then it tells.
     *
     * @param stands told when the page stands where it begins
     */
    void take(ReportSession now, Start start, Runnable stands) {
        coming = now;
        if (scroll.control().getClientArea().width == 0 || all.isLayoutDeferred()) {
            // a part that was just made gets its size a moment later, and a window that changes does what it put off, before any timer
            page.getDisplay().timerExec(0, () -> {
                if (!page.isDisposed() && coming == now) {
                    begin(now, start, stands);
                }
            });
        } else {
            begin(now, start, stands);
        }
    }

    private void begin(ReportSession now, Start start, Runnable stands) {
        session = now;
        session.addListener(this);
        open = true;
        colors = PageColors.of(all);
        seen(true);
        parts.release();
        scroll.start();
        hand.take(session, start.finding());
        aboveChanged();
        top.show();
        if (!laid) {
            // the lines above the page take their room before it is gone through
            laid = true;
            all.layout(true);
        }
        parts.lay(PageOutline.of(session.draft().report()));
        paper();
        go(start);
        parts.buildWhatIsSeen();
        parts.stand();
        // what was asked for is seen before anything else in the window takes it up
        AfterPaint.of(page, () -> {
            if (session == now && open) {
                stands.run();
                // by then the theme has painted new parts in its own way
                inTheme();
                parts.rest().begin();
            }
        });
        AtOnce.draw(all);
    }

    /** Goes to where the report begins. */
    void go(Start start) {
        ActivatedOnce.keys(all, () -> goTo(start));
    }

    private void goTo(Start start) {
        if (start.finding() != null) {
            hand.goTo(start.finding(), start.focus());
        } else if (start.place() != null) {
            parts.go(start.place(), null, start.focus());
        } else if (start.focus()) {
            all.forceFocus();
        }
    }

    /** The report leaves the page: it is still seen until another comes, but nothing can be done with it any more. */
    void leave() {
        coming = null;
        if (open) {
            endTyping();
            if (refusal != null) {
                refusal.hide();
            }
            session.removeListener(this);
            open = false;
        }
    }

    /** True when the report on the page may be worked with. */
    boolean isOpen() {
        return open;
    }

    ReportSession session() {
        return session;
    }

    private void chosen(Finding finding) {
        if (open) {
            hand.show(finding, true);
        }
    }

    private void fitted() {
        marks.moved();
        ruler.redraw();
    }

    PageParts parts() {
        return parts;
    }

    PageScroll scroll() {
        return scroll;
    }

    PageHand hand() {
        return hand;
    }

    // ---- how it looks

    /** The first colours were those of a window that was not styled yet. */
    private void inTheme() {
        if (!page.isDisposed() && !colors.equals(PageColors.of(all))) {
            colorsChanged();
        }
    }

    /** The colours of the window have changed; everything is shown in them. */
    void colorsChanged() {
        if (page.isDisposed()) {
            return;
        }
        colors = PageColors.of(all);
        parts.grids().forEach(GridView::colorsChanged);
        parts.prose().forEach(ProseView::colorsChanged);
        parts.pool().colorsChanged();
        if (session != null) {
            paint();
        }
    }

    /** What is lit has changed. */
    void lightChanged() {
        parts.prose().forEach(ProseView::marksChanged);
        paint();
    }

    private void paint() {
        top.show();
        if (aboveChanged()) {
            scroll.fitSoon();
        }
        paper();
    }

    private void paper() {
        if (!colors.paper().equals(page.getBackground())) {
            page.setBackground(colors.paper());
            scroll.control().setBackground(colors.paper());
        }
        parts.grids().forEach(GridView::marksChanged);
        if (!marks.areOf(session.findings())) {
            fitted();
        }
    }

    private boolean aboveChanged() {
        boolean other = above.show(session.marks().above(), hand.light(), colors);
        if (other) {
            head.changed();
        }
        return other;
    }

    PageColors colors() {
        return colors;
    }

    Language language() {
        return session.language();
    }

    // ---- where things are

    /** Scrolls until a cell is seen. */
    void reveal(String place) {
        GridView grid = parts.grid(place);
        if (grid != null) {
            scroll.reveal(grid.table(), grid.bounds(place));
        }
    }

    /** A place in words. */
    String place(String key) {
        return session.form().place(org.disclosurecheck.workspace.Places.address(key), session.language());
    }

    /** Ends typing in a cell and keeps it. */
    void endTyping() {
        parts.grids().forEach(grid -> grid.editor().close(true));
        session.stepEnds();
    }

    // ---- what the session tells

    @Override
    public void changed(List<Change> changes) {
        // the lines above follow with the recheck: with the key they would be laid out and drawn twice
        changes.forEach(parts::show);
    }

    @Override
    public void marked(Set<String> cells) {
        parts.grids().forEach(grid -> grid.marksChangedNow(cells));
        parts.prose().forEach(ProseView::marksChanged);
    }

    @Override
    public void rechecked() {
        hand.rechecked();
        lightChanged();
    }

    /** Says a sentence in the status line; null takes away what stands there. */
    void say(String sentence) {
        owner.status(sentence);
    }

    /** Says in one sentence why something is not done, at the place where it is not. */
    void refuse(String sentence) {
        owner.status(sentence);
        GridView grid = parts.focusedGrid();
        if (grid != null && grid.anchor() != null) {
            refusal = new Note(grid.table());
            refusal.show(sentence, grid.bounds(grid.anchor()));
        }
    }
}
