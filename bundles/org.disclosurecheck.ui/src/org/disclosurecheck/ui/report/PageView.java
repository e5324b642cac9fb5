package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.PageOutline;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.disclosurecheck.workspace.Additions;
import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page: title line, reason line, and the report from top to bottom with a ruler beside it. */
final class PageView implements ReportSession.Listener {

    private final ReportSession session;
    private final Object origin;
    private final Consumer<String> status;
    private final Composite all;
    private final TitleLine title;
    private final ReasonLine reason;
    private final PageScroll scroll;
    private final PageParts parts;
    private final Composite page;
    private final AboveList above;
    private final PagePart head;
    private final PageRuler ruler;
    private PageColors colors;
    private Light light = Light.OFF;
    private List<PageRuler.Mark> ruled;

    /**
     * @param origin who this page is in {@link FindingSelection}
     * @param status shows a sentence in the status line
     * @param menu puts the menu of the right button onto a part
     */
    PageView(Composite parent, ReportSession session, Object origin, Consumer<String> status, Consumer<Control> menu) {
        this.session = session;
        this.origin = origin;
        this.status = status;
        all = new Composite(parent, SWT.NONE);
        colors = PageColors.of(all);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        title = new TitleLine(all);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        reason = new ReasonLine(all, new ReasonActions(), parent.getClientArea().width);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        scroll = new PageScroll(all, this::fitted);
        // it takes what room there is: asking how much it would like means laying out the whole page
        GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
        rest.widthHint = 1;
        rest.heightHint = 1;
        scroll.control().setLayoutData(rest);
        page = scroll.page();
        above = new AboveList(page, finding -> show(finding, true));
        head = new PagePart(null, width -> 0);
        head.built(above, above::height);
        scroll.parts().add(head);
        parts = new PageParts(scroll, new PartMaker(session, new PageHost(session, this), scroll, menu));
        scroll.addListener(() -> parts.grids().forEach(GridView::hideTip));
        ruler = new PageRuler(all, this::ruled, () -> colors, finding -> show(finding, true));
        ruler.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
        session.addListener(this);
        paint();
    }

    Composite control() {
        return all;
    }

    /** Gives every part its room, so that the page can be gone through; then tells. What is in sight after that is built. */
    void open(Runnable done) {
        if (scroll.control().getClientArea().width == 0) {
            // a part that was just made gets its size a moment later
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    begin(done);
                }
            });
        } else {
            begin(done);
        }
    }

    private void begin(Runnable done) {
        parts.lay(PageOutline.of(session.draft().report()));
        done.run();
        parts.buildWhatIsSeen();
        // by then the theme has painted the new parts in its own way
        page.getDisplay().asyncExec(this::inTheme);
        parts.buildWhenIdle();
    }

    private void fitted() {
        ruled = null;
        ruler.redraw();
    }

    PageParts parts() {
        return parts;
    }

    PageScroll scroll() {
        return scroll;
    }

    /** The first colours were those of a window that was not styled yet. */
    private void inTheme() {
        if (!page.isDisposed() && !colors.equals(PageColors.of(all))) {
            colorsChanged();
        }
    }

    /** Shows everything as it now is, in the colours of the window. */
    void repaint() {
        if (!page.isDisposed()) {
            colorsChanged();
        }
    }

    /** The colours of the window have changed. */
    void colorsChanged() {
        colors = PageColors.of(all);
        parts.grids().forEach(GridView::colorsChanged);
        parts.prose().forEach(ProseView::colorsChanged);
        paint();
    }

    private void paint() {
        page.setBackground(colors.paper());
        scroll.control().setBackground(colors.paper());
        title.show(session.checked(), state(), session.language(), colors);
        Finding current = current();
        if (current == null && light.finding() != null && !session.knows(light.finding())) {
            // of rules that are being tried: nothing was mended here
            current = light.finding();
        }
        reason.show(light, current, current == null ? List.of() : Proposal.of(session.draft(), current, session.language()),
                session.findings().isEmpty(), session.language(), colors);
        if (above.show(session.marks().above(), light, colors)) {
            head.changed();
            scroll.fitSoon();
        }
        parts.grids().forEach(GridView::redraw);
        fitted();
    }

    private String state() {
        int corrected = session.draft().corrections().corrections().size();
        return session.isDirty() ? Messages.UnderCorrection : corrected == 0 ? "" : NLS.bind(Messages.Corrected, corrected);
    }

    /** The finding in hand as the last check has it, or null. */
    private Finding current() {
        int at = Tour.index(session.findings(), light.finding());
        return at < 0 ? null : session.findings().get(at);
    }

    // ---- what is in hand

    Light inHand() {
        return light;
    }

    /** Takes a finding in hand and goes to it. */
    void show(Finding finding, boolean focus) {
        light = Light.on(session.draft().report(), finding);
        lightChanged();
        if (finding != null) {
            // what was said of the place before does not hold here
            status.accept(null);
            FindingSelection.get().set(session.submitted(), finding, origin);
            goTo(finding, focus);
        }
    }

    private void goTo(Finding finding, boolean focus) {
        Marks.InText mark = session.marks().inText(finding);
        if (mark != null) {
            parts.go(mark.key(), mark, focus);
        } else if (!parts.go(finding.location(), null, focus)) {
            scroll.to(0);
        }
    }

    private void lightChanged() {
        parts.prose().forEach(ProseView::marksChanged);
        paint();
    }

    void step(int by) {
        light = light.step(by);
        lightChanged();
        if (light.current() != null) {
            reveal(light.current());
        }
    }

    /** From place to place of what is lit. */
    void counterpart() {
        List<String> places = light.places().stream().filter(place -> parts.hasCell(place) || markOf(place) != null).toList();
        if (places.size() < 2) {
            return;
        }
        int at = Math.max(0, places.indexOf(here()));
        String to = places.get((at + 1) % places.size());
        Marks.InText mark = markOf(to);
        parts.go(mark == null ? to : mark.key(), mark, true);
        FindingSelection.get().set(new FindingSelection.Current(session.submitted(), light.finding(), to, origin));
    }

    private Marks.InText markOf(String place) {
        return light.finding() != null && place.equals(light.finding().location()) ? session.marks().inText(light.finding()) : null;
    }

    /** The place that the keys are at, as the finding in hand calls it. */
    private String here() {
        GridView grid = parts.focusedGrid();
        if (grid != null && grid.anchor() != null) {
            return grid.anchor();
        }
        return light.finding() == null ? null : light.finding().location();
    }

    /** Makes room for what the report lacks, and puts the caret there. */
    void add(String key) {
        int section = Additions.section(key);
        parts.add(key, section == 0 || session.draft().report().section(section) != null ? null
                : Additions.heading(session.draft().report(), section));
        parts.go(key, null, true);
        status.accept(Messages.AddHere);
    }

    // ---- where things are

    /** Scrolls until a cell is seen. */
    void reveal(String place) {
        GridView grid = parts.grid(place);
        if (grid != null) {
            scroll.reveal(grid.table(), grid.bounds(place));
        }
    }

    private List<PageRuler.Mark> ruled() {
        if (ruled == null) {
            ruled = parts.marks(session.findings(), session.marks());
        }
        return ruled;
    }

    /** Ends typing in a cell and keeps it. */
    void endTyping() {
        parts.grids().forEach(grid -> grid.editor().close(true));
        session.stepEnds();
    }

    void setFocus() {
        Finding finding = light.finding();
        GridView grid = finding == null ? null : parts.grid(finding.location());
        ProseView view = finding == null ? null : parts.prose(finding.location());
        if (grid != null) {
            grid.table().setFocus();
        } else if (view != null || !parts.prose().isEmpty()) {
            (view == null ? parts.prose().get(0) : view).text().setFocus();
        } else {
            all.setFocus();
        }
    }

    // ---- what the session tells

    @Override
    public void changed(List<Change> changes) {
        changes.forEach(parts::show);
        // the rest follows with the recheck
        title.show(session.checked(), state(), session.language(), colors);
    }

    @Override
    public void rechecked() {
        Finding now = current();
        int step = light.step();
        boolean stepping = now != null && light.stepping();
        // a finding that is settled keeps its light: the sum is seen to hold
        light = now != null || light.finding() == null ? Light.on(session.draft().report(), now)
                : Light.settled(session.draft().report(), light.finding());
        if (stepping) {
            light = light.step(step - light.step());
        }
        lightChanged();
    }

    // ---- what grids and prose tell

    PageColors colors() {
        return colors;
    }

    Language language() {
        return session.language();
    }

    void selectedCell(String address) {
        parts.onlyIn(parts.grid(address));
        List<Finding> here = session.marks().at(address);
        take(address, here.stream().filter(this::inHand).findFirst().orElse(here.isEmpty() ? null : here.get(0)));
    }

    private boolean inHand(Finding finding) {
        return light.finding() != null && light.finding().fingerprint().equals(finding.fingerprint());
    }

    void selectedLine(String key, Finding finding) {
        ProseView view = parts.focusedProse();
        if (view != null) {
            scroll.reveal(view.text(), view.caretBounds());
        }
        take(key, finding);
    }

    /** A place is in hand; what is lit stays when it is part of it. */
    private void take(String place, Finding finding) {
        session.stepEndsAt(place);
        Finding next = finding != null ? finding : light.lit(place) ? light.finding() : null;
        if (!Objects.equals(next == null ? null : next.fingerprint(), light.finding() == null ? null : light.finding().fingerprint())) {
            light = Light.on(session.draft().report(), next);
            lightChanged();
        }
        FindingSelection.get().set(new FindingSelection.Current(session.submitted(), next, place, origin));
    }

    /** A place in words. */
    String place(String key) {
        return session.form().place(org.disclosurecheck.workspace.Places.address(key), session.language());
    }

    /** Says in one sentence why something is not done, at the place where it is not. */
    void refuse(String sentence) {
        status.accept(sentence);
        GridView grid = parts.focusedGrid();
        if (grid != null && grid.anchor() != null) {
            new Note(grid.table()).show(sentence, grid.bounds(grid.anchor()));
        }
    }

    private final class ReasonActions implements ReasonLine.Actions {
        @Override
        public void step(int by) {
            PageView.this.step(by);
        }

        @Override
        public void counterpart() {
            PageView.this.counterpart();
        }

        @Override
        public void apply(Proposal proposal) {
            session.perform(NLS.bind(Messages.Edit, place(proposal.change().place())), List.of(proposal.change()));
        }

        @Override
        public void choose() {
            PageView.this.setFocus();
            Commands.run(Ids.COMMAND_FIX);
        }
    }
}
