package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page: title line, reason line, and the report from top to bottom with a ruler beside it. */
final class PageView implements GridHost, ProseHost, ReportSession.Listener {

    private static final int WHEEL = 24;
    private static final int AROUND = 40;

    private final ReportSession session;
    private final Object origin;
    private final java.util.function.Consumer<String> status;
    private final Composite all;
    private final TitleLine title;
    private final ReasonLine reason;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final AboveList above;
    private final PageRuler ruler;
    private final Map<String, GridView> grids = new LinkedHashMap<>();
    private final List<ProseView> prose = new ArrayList<>();
    private final ListenerList<Runnable> scrolled = new ListenerList<>();
    private PageColors colors;
    private Light light = Light.OFF;
    private List<PageRuler.Mark> ruled;
    private boolean layoutDue;

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
        scroll = new ScrolledComposite(all, SWT.V_SCROLL);
        scroll.setAlwaysShowScrollBars(true);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = new Composite(scroll, SWT.NONE);
        page.setData("id", "page");
        page.setLayout(new PageLayout());
        PageColors.paper(scroll);
        PageColors.paper(page);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> fit());
        scroll.getVerticalBar().addListener(SWT.Selection, e -> tellScrolled());
        above = new AboveList(page, finding -> show(finding, true));
        PageLayout.height(above, above::height);
        ruler = new PageRuler(all, this::ruled, () -> colors, finding -> show(finding, true));
        ruler.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
        wheel(page);
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
                    rechecked();
                    fit();
                    done.run();
                    // the theme has painted the new parts in its own way by then
                    page.getDisplay().asyncExec(PageView.this::repaint);
                    return;
                }
                add(blocks.next());
                page.getDisplay().asyncExec(this::next);
            }
        }.next();
    }

    private void add(Block block) {
        if (block instanceof Block.Text text) {
            ProseView view = new ProseView(page, text, this);
            prose.add(view);
            PageLayout.height(view.control(), view::height);
            wheel(view.text());
            view.viewer().getDocument().addDocumentListener(new AfterChange(() -> {
                PageLayout.changed(view.control());
                layoutSoon();
            }));
        } else if (block instanceof Block.Grid) {
            GridView view = new GridView(page, session.grid(block.id()), this);
            grids.put(block.id(), view);
            PageLayout.height(view.table(), width -> view.size(width).y);
            wheel(view.table());
        } else {
            Label label = new Label(page, SWT.WRAP);
            label.setText(NLS.bind(Messages.MissingTable, session.language().choose("零一二三四".substring(block.id().charAt(1) - '0',
                    block.id().charAt(1) - '0' + 1), block.id().substring(1))));
            PageColors.paper(label);
            label.setBackground(colors.paper());
            label.setForeground(colors.pale());
        }
    }

    /** The wheel over a part scrolls the page. */
    private void wheel(Control control) {
        control.addListener(SWT.MouseVerticalWheel, e -> {
            e.doit = false;
            scrollTo(scroll.getOrigin().y - e.count * WHEEL);
        });
    }

    private void scrollTo(int y) {
        grids.values().forEach(GridView::hideTip);
        scroll.setOrigin(0, Math.max(0, y));
        tellScrolled();
    }

    private void tellScrolled() {
        scrolled.forEach(Runnable::run);
    }

    void addScrollListener(Runnable listener) {
        scrolled.add(listener);
    }

    void removeScrollListener(Runnable listener) {
        scrolled.remove(listener);
    }

    private void layoutSoon() {
        if (!layoutDue) {
            layoutDue = true;
            page.getDisplay().asyncExec(() -> {
                layoutDue = false;
                if (!page.isDisposed()) {
                    fit();
                }
            });
        }
    }

    /** As wide as what is seen, as high as the parts are then. */
    private void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            page.setSize(page.computeSize(width, SWT.DEFAULT));
            page.layout(true);
            ruled = null;
            ruler.redraw();
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
        grids.values().forEach(GridView::colorsChanged);
        prose.forEach(ProseView::colorsChanged);
        paint();
    }

    private void paint() {
        page.setBackground(colors.paper());
        scroll.setBackground(colors.paper());
        title.show(session.checked(), state(), session.language(), colors);
        Finding current = current();
        reason.show(light, current, current == null ? List.of() : Proposal.of(session.draft(), current, session.language()),
                session.findings().isEmpty(), session.language(), colors);
        if (above.show(session.marks().above(), light, colors)) {
            PageLayout.changed(above);
            layoutSoon();
        }
        grids.values().forEach(GridView::redraw);
        ruled = null;
        ruler.redraw();
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
            go(mark.key(), mark, focus);
        } else if (grid(finding.location()) != null) {
            go(finding.location(), null, focus);
        } else {
            scrollTo(0);
        }
    }

    /** Goes to a cell or line. False when the page has none such. */
    boolean go(String place, Marks.InText mark, boolean focus) {
        GridView grid = grid(place);
        if (grid != null) {
            grid.editor().close(true);
            grids.values().stream().filter(other -> other != grid).forEach(other -> other.select(null));
            grid.select(place);
            if (focus) {
                grid.table().setFocus();
            }
            reveal(place);
            return true;
        }
        ProseView text = prose(place);
        if (text != null) {
            text.select(place, mark);
            if (focus) {
                text.text().setFocus();
            }
            reveal(inPage(text.text(), text.bounds(place, mark)));
        }
        return text != null;
    }

    private GridView grid(String place) {
        GridView grid = place.length() > 2 ? grids.get(place.substring(0, 2)) : null;
        return grid != null && grid.bounds(place) != null ? grid : null;
    }

    private ProseView prose(String key) {
        return prose.stream().filter(view -> view.has(key)).findFirst().orElse(null);
    }

    private void lightChanged() {
        prose.forEach(ProseView::marksChanged);
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
        List<String> places = light.places().stream().filter(place -> grid(place) != null || markOf(place) != null).toList();
        if (places.size() < 2) {
            return;
        }
        int at = Math.max(0, places.indexOf(here()));
        String to = places.get((at + 1) % places.size());
        Marks.InText mark = markOf(to);
        go(mark == null ? to : mark.key(), mark, true);
        FindingSelection.get().set(new FindingSelection.Current(session.submitted(), light.finding(), to, origin));
    }

    private Marks.InText markOf(String place) {
        return light.finding() != null && place.equals(light.finding().location()) ? session.marks().inText(light.finding()) : null;
    }

    /** The place that the keys are at, as the finding in hand calls it. */
    private String here() {
        Control focus = all.getDisplay().getFocusControl();
        for (GridView grid : grids.values()) {
            if (grid.table() == focus && grid.anchor() != null) {
                return grid.anchor();
            }
        }
        return light.finding() == null ? null : light.finding().location();
    }

    // ---- where things are

    private Rectangle inPage(Control control, Rectangle bounds) {
        return page.getDisplay().map(control, page, bounds);
    }

    @Override
    public void reveal(String place) {
        GridView grid = grid(place);
        if (grid != null) {
            reveal(inPage(grid.table(), grid.bounds(place)));
        }
    }

    private void reveal(Rectangle bounds) {
        int height = scroll.getClientArea().height;
        int top = scroll.getOrigin().y;
        if (bounds.y < top + 2) {
            scrollTo(bounds.y - AROUND);
        } else if (bounds.y + bounds.height > top + height) {
            // what is far below comes to the upper half, so that what belongs to it is seen too
            boolean far = bounds.y > top + height + AROUND;
            scrollTo(far ? bounds.y - height * 3 / 5 : bounds.y + bounds.height - height + AROUND);
        }
    }

    /** The key of the first line or cell that is seen. */
    String topPlace() {
        int top = scroll.getOrigin().y;
        for (ProseView view : prose) {
            Rectangle bounds = view.control().getBounds();
            if (bounds.y + bounds.height > top) {
                GridView grid = gridAt(top, bounds.y);
                return grid == null ? view.keyAt(Math.max(0, top - bounds.y)) : firstSeen(grid, top);
            }
        }
        GridView grid = gridAt(top, Integer.MAX_VALUE);
        return grid == null ? null : firstSeen(grid, top);
    }

    private GridView gridAt(int top, int before) {
        return grids.values().stream().filter(grid -> {
            Rectangle bounds = grid.table().getBounds();
            return bounds.y + bounds.height > top && bounds.y < before;
        }).findFirst().orElse(null);
    }

    private String firstSeen(GridView grid, int top) {
        int inside = top - grid.table().getBounds().y;
        return session.grid(grid.id()).addresses().stream().filter(address -> grid.bounds(address).y >= inside).findFirst().orElse(null);
    }

    private List<PageRuler.Mark> ruled() {
        if (ruled == null) {
            double height = Math.max(1, page.getSize().y);
            List<PageRuler.Mark> marks = new ArrayList<>();
            for (Finding finding : session.findings()) {
                Marks.InText mark = session.marks().inText(finding);
                GridView grid = grid(finding.location());
                ProseView view = mark == null ? null : prose(mark.key());
                int y = grid != null ? inPage(grid.table(), grid.bounds(finding.location())).y
                        : view != null ? inPage(view.text(), view.bounds(mark.key(), mark)).y : 0;
                marks.add(new PageRuler.Mark(finding, y / height));
            }
            marks.sort(java.util.Comparator.comparing(mark -> mark.finding().severity()));
            ruled = marks;
        }
        return ruled;
    }

    GridView focusedGrid() {
        Control focus = all.getDisplay().getFocusControl();
        return grids.values().stream().filter(grid -> grid.table() == focus).findFirst().orElse(null);
    }

    ProseView focusedProse() {
        Control focus = all.getDisplay().getFocusControl();
        return prose.stream().filter(view -> view.text() == focus).findFirst().orElse(null);
    }

    /** The place that the keys are at: a cell or a line; null when they are elsewhere. */
    String focusedPlace() {
        GridView grid = focusedGrid();
        ProseView view = focusedProse();
        return grid != null ? grid.anchor() : view != null ? view.caretKey() : null;
    }

    /** Ends typing in a cell and keeps it. */
    void endTyping() {
        grids.values().forEach(grid -> grid.editor().close(true));
        session.stepEnds();
    }

    void setFocus() {
        GridView grid = light.finding() == null ? null : grid(light.finding().location());
        ProseView view = light.finding() == null ? null : prose(light.finding().location());
        if (grid != null) {
            grid.table().setFocus();
        } else if (view != null) {
            view.text().setFocus();
        } else if (!prose.isEmpty()) {
            prose.get(0).text().setFocus();
        } else {
            all.setFocus();
        }
    }

    Map<String, GridView> grids() {
        return grids;
    }

    List<ProseView> proseViews() {
        return prose;
    }

    // ---- what the session tells

    @Override
    public void changed(List<Change> changes) {
        for (Change change : changes) {
            prose.forEach(view -> view.apply(change));
        }
        paint();
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
        grids.values().stream().filter(grid -> grid(address) != grid).forEach(grid -> grid.select(null));
        List<Finding> here = session.marks().at(address);
        take(address, here.stream().filter(this::inHand).findFirst().orElse(here.isEmpty() ? null : here.get(0)));
    }

    private boolean inHand(Finding finding) {
        return light.finding() != null && light.finding().fingerprint().equals(finding.fingerprint());
    }

    @Override
    public void selected(String key, Finding finding) {
        ProseView view = focusedProse();
        if (view != null) {
            reveal(inPage(view.text(), view.caretBounds()));
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
        GridView grid = focusedGrid();
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
