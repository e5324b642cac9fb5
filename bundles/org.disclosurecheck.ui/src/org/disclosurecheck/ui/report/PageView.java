package org.disclosurecheck.ui.report;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.report.grid.GridHost;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.PageOutline;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.ui.report.prose.ProseHost;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The page: title line, reason line, and the report from top to bottom with a ruler beside it. */
final class PageView implements GridHost, ProseHost, ReportSession.Listener {

    private final ReportSession session;
    private final Object origin;
    private final java.util.function.Consumer<String> status;
    private final Composite all;
    private final TitleLine title;
    private final ReasonLine reason;
    private final PageScroll scroll;
    private final PageParts parts;
    private final Composite page;
    private final AboveList above;
    private final PageRuler ruler;
    private PageColors colors;
    private Light light = Light.OFF;
    private List<PageRuler.Mark> ruled;

    /** @param origin who this page is in {@link FindingSelection} */
    PageView(Composite parent, ReportSession session, Object origin, java.util.function.Consumer<String> status) {
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
        reason = new ReasonLine(all, new ReasonActions());
        reason.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        scroll = new PageScroll(all, this::fitted);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = scroll.page();
        parts = new PageParts(scroll);
        scroll.addListener(() -> parts.grids().forEach(GridView::hideTip));
        above = new AboveList(page, finding -> show(finding, true));
        PageLayout.height(above, above::height);
        ruler = new PageRuler(all, this::ruled, () -> colors, finding -> show(finding, true));
        ruler.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
        session.addListener(this);
        paint();
    }

    Composite control() {
        return all;
    }

    /** Builds the parts one after the other, so that the screen never waits long; then tells. */
    void build(Runnable done) {
        Iterator<Block> blocks = PageOutline.of(session.draft().report()).iterator();
        new Object() {
            void next() {
                if (page.isDisposed()) {
                    return;
                }
                if (!blocks.hasNext()) {
                    scroll.fit();
                    done.run();
                    // by then the theme has painted the new parts in its own way
                    page.getDisplay().asyncExec(PageView.this::inTheme);
                    return;
                }
                add(blocks.next());
                page.getDisplay().asyncExec(this::next);
            }
        }.next();
    }

    private void add(Block block) {
        if (block instanceof Block.Text text) {
            ProseView view = new ProseView(page, text, this, PageLayout.inner(scroll.control().getClientArea().width));
            parts.add(view);
            PageLayout.height(view.control(), view::height);
            scroll.wheel(view.text());
            view.viewer().getDocument().addDocumentListener(new AfterChange(() -> {
                PageLayout.changed(view.control());
                scroll.fitSoon();
            }));
        } else if (block instanceof Block.Grid) {
            GridView view = new GridView(page, session.grid(block.id()), this);
            parts.add(view);
            PageLayout.height(view.table(), width -> view.size(width).y);
            scroll.wheel(view.table());
        } else {
            Label label = new Label(page, SWT.WRAP);
            label.setText(NLS.bind(Messages.MissingTable, session.language().choose("零一二三四".substring(block.id().charAt(1) - '0',
                    block.id().charAt(1) - '0' + 1), block.id().substring(1))));
            PageColors.paper(label);
            label.setBackground(colors.paper());
            label.setForeground(colors.pale());
        }
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
        reason.show(light, current, current == null ? List.of() : Proposal.of(session.draft(), current, session.language()),
                session.findings().isEmpty(), session.language(), colors);
        if (above.show(session.marks().above(), light, colors)) {
            PageLayout.changed(above);
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
        List<String> places = light.places().stream().filter(place -> parts.grid(place) != null || markOf(place) != null).toList();
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

    // ---- where things are

    @Override
    public void reveal(String place) {
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
        for (Change change : changes) {
            parts.prose().forEach(view -> view.apply(change));
            GridView grid = parts.grid(change.place());
            if (grid != null) {
                grid.redraw(change.place());
            }
        }
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

    // ---- what grids and prose ask

    @Override
    public String value(String place) {
        return session.draft().text(place);
    }

    @Override
    public String original(String place) {
        return session.corrected(place);
    }

    @Override
    public List<Finding> findings(String address) {
        return session.marks().at(address);
    }

    @Override
    public List<Marks.InText> marks(String key) {
        return session.marks().in(key);
    }

    @Override
    public String title(String table) {
        return session.form().place(table, session.language()) + " " + session.form().sections().get(table.charAt(1) - '1').heading();
    }

    @Override
    public Light light() {
        return light;
    }

    @Override
    public PageColors colors() {
        return colors;
    }

    @Override
    public Language language() {
        return session.language();
    }

    @Override
    public void selected(String address) {
        parts.onlyIn(parts.grid(address));
        List<Finding> here = session.marks().at(address);
        take(address, here.stream().filter(this::inHand).findFirst().orElse(here.isEmpty() ? null : here.get(0)));
    }

    private boolean inHand(Finding finding) {
        return light.finding() != null && light.finding().fingerprint().equals(finding.fingerprint());
    }

    @Override
    public void selected(String key, Finding finding) {
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

    @Override
    public void typing(String address, String text) {
        session.preview(session.draft().change(address, text));
    }

    @Override
    public void typed(Change change) {
        if (!Objects.equals(session.draft().text(change.place()), change.after())) {
            session.preview(session.draft().change(change.place(), change.after()));
        }
        session.typed(NLS.bind(Messages.Edit, place(change.place())), change);
    }

    @Override
    public void change(String label, List<Change> changes) {
        session.perform(label, changes);
    }

    /** A place in words. */
    String place(String key) {
        return session.form().place(org.disclosurecheck.workspace.Places.address(key), session.language());
    }

    @Override
    public void refuse(String sentence) {
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
    }
}
