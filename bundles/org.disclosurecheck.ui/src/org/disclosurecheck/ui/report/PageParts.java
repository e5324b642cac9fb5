package org.disclosurecheck.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.Search;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The grids and the prose on a page, and what stands where. A part is built when it comes into sight, when it is asked for, or
 * when nothing else is to be done; whoever asks for a place need not know whether its part stands already.
 */
final class PageParts {

    private final PageScroll scroll;
    private final PagePart head;
    private final PartMaker maker;
    private final PartPool pool = new PartPool();
    private final PageAdditions additions;
    private final IdleBuilding rest;
    private final Map<PagePart, GridView> grids = new LinkedHashMap<>();
    private final Map<PagePart, ProseView> prose = new LinkedHashMap<>();
    private boolean building;

    /** @param head what stands above every report */
    PageParts(PageScroll scroll, PagePart head, PartMaker maker) {
        this.scroll = scroll;
        this.head = head;
        this.maker = maker;
        this.additions = new PageAdditions(scroll, maker);
        this.rest = new IdleBuilding(scroll.page(), this::isWhole, this::buildOne);
        scroll.parts().add(head);
        scroll.addListener(this::buildWhatIsSeen);
        scroll.onResize(this::buildWhatIsSeen);
    }

    /** A report leaves the page: its parts are kept for the next one. */
    void release() {
        grids.values().forEach(pool::add);
        prose.values().forEach(pool::add);
        scroll.parts().stream().filter(part -> part != head && part.isBuilt() && !grids.containsKey(part) && !prose.containsKey(part))
                .forEach(part -> part.control().dispose());
        grids.clear();
        prose.clear();
        scroll.parts().retainAll(List.of(head));
    }

    /** The parts of the page, from top to bottom; none is built by that. */
    void lay(List<Block> blocks) {
        blocks.forEach(block -> scroll.parts().add(maker.plan(block)));
        scroll.fit();
    }

    // ---- building

    /** Builds what is in sight; what is looked at stays where it is. */
    void buildWhatIsSeen() {
        if (building) {
            return;
        }
        building = true;
        try {
            for (PagePart part = seenButMissing(); part != null; part = seenButMissing()) {
                build(part);
                scroll.fit();
            }
        } finally {
            building = false;
        }
    }

    /** What is in sight is built: nothing of the report before is seen any more. */
    void stand() {
        pool.hide();
    }

    PartPool pool() {
        return pool;
    }

    private PagePart seenButMissing() {
        return scroll.parts().stream().filter(part -> !part.isBuilt() && scroll.sees(part)).findFirst().orElse(null);
    }

    /** The parts that nobody has seen yet, built when nothing else is to be done. */
    IdleBuilding rest() {
        return rest;
    }

    /** Builds one more part. */
    void buildOne() {
        scroll.parts().stream().filter(part -> !part.isBuilt()).findFirst().ifPresent(this::build);
        scroll.fit();
    }

    /** True when every part is built. */
    boolean isWhole() {
        return scroll.parts().stream().allMatch(PagePart::isBuilt);
    }

    private void build(PagePart part) {
        Object view = maker.build(part, pool);
        if (view instanceof GridView grid) {
            grids.put(part, grid);
        } else if (view instanceof ProseView text) {
            prose.put(part, text);
        }
        PartOrder.set(part, scroll.parts());
    }

    private PagePart demand(PagePart part) {
        if (part != null && !part.isBuilt()) {
            build(part);
            scroll.fit();
        }
        return part;
    }

    // ---- what is written in

    /** Makes room for a line that the report does not have, at the end of its part or where its part should stand. */
    void add(String key, String heading) {
        if (partOf(key) == null) {
            PagePart more = additions.add(key, heading);
            if (prose.containsKey(more)) {
                prose.get(more).add(PageAdditions.line(key));
            }
            scroll.fit();
        }
    }

    // ---- what there is

    /** The part that a cell or line is in, or null. */
    PagePart partOf(String place) {
        return place == null ? null : scroll.parts().stream().filter(part -> maker.has(part, place)).findFirst().orElse(null);
    }

    /** The grid that shows a part, or null while none does. */
    GridView gridOf(PagePart part) {
        return grids.get(part);
    }

    /** The prose that shows a part, or null while none does. */
    ProseView proseOf(PagePart part) {
        return prose.get(part);
    }

    /** The grids that are built. */
    List<GridView> grids() {
        return List.copyOf(grids.values());
    }

    /** The prose that is built. */
    List<ProseView> prose() {
        return List.copyOf(prose.values());
    }

    /** Whether there is a cell of that address on the page. */
    boolean hasCell(String place) {
        PagePart part = partOf(place);
        return part != null && part.block() instanceof Block.Grid;
    }

    /** The grid that has the cell, or null. */
    GridView grid(String place) {
        return hasCell(place) ? grids.get(demand(partOf(place))) : null;
    }

    /** The part that has the line, or null. */
    ProseView prose(String key) {
        PagePart part = partOf(key);
        return part != null && part.block() instanceof Block.Text ? prose.get(demand(part)) : null;
    }

    /** Shows a change where its place is built already; the others take it up when they are. */
    void show(Change change) {
        prose.values().forEach(view -> view.apply(change));
        GridView grid = grids.get(partOf(change.place()));
        if (grid != null) {
            grid.redraw(change.place());
        }
    }

    // ---- going there

    /** Goes to a cell or line. False when the page has none such. */
    boolean go(String place, Marks.InText mark, boolean focus) {
        GridView grid = grid(place);
        if (grid != null) {
            grid.editor().close(true);
            onlyIn(grid);
            grid.select(place);
            if (focus) {
                grid.table().setFocus();
            }
            reveal(grid.table(), grid.bounds(place));
            return true;
        }
        ProseView view = prose(place);
        if (view != null) {
            view.select(place, mark);
            if (focus) {
                view.text().setFocus();
            }
            reveal(view.text(), view.bounds(place, mark));
        }
        return view != null;
    }

    /** Goes to words that were looked for; the keys stay where they are. */
    void go(Search.Hit hit) {
        ProseView view = prose(hit.place());
        if (view == null) {
            go(hit.place(), null, false);
        } else {
            view.select(hit.place(), hit.offset(), hit.length());
            reveal(view.text(), view.bounds(hit.place(), new Marks.InText(hit.place(), hit.offset(), hit.length(), null)));
        }
    }

    /** Neighbours that come into sight thereby are higher or lower than was thought: they push it once more at most. */
    private void reveal(Control control, Rectangle bounds) {
        scroll.reveal(control, bounds);
        buildWhatIsSeen();
        scroll.reveal(control, bounds);
    }

    /** Other grids have no cell in hand any more. */
    void onlyIn(GridView grid) {
        grids.values().stream().filter(other -> other != grid && other.anchor() != null).forEach(other -> other.select(null));
    }

    GridView focusedGrid() {
        return grids.values().stream().filter(grid -> grid.table().isFocusControl()).findFirst().orElse(null);
    }

    ProseView focusedProse() {
        return prose.values().stream().filter(view -> view.text().isFocusControl()).findFirst().orElse(null);
    }

    /** The place that the keys are at: a cell or a line; null when they are elsewhere. */
    String focusedPlace() {
        GridView grid = focusedGrid();
        ProseView view = focusedProse();
        return grid != null ? grid.anchor() : view != null ? view.caretKey() : null;
    }

    /** The key of the first line or cell that is seen; null on an empty page. */
    String topPlace() {
        for (PagePart part : scroll.parts()) {
            int below = Math.max(0, scroll.top() - part.top());
            ProseView view = prose.get(part);
            GridView grid = grids.get(part);
            String place = part.bottom() <= scroll.top() ? null : view != null ? view.keyAt(below) : grid != null ? grid.firstFrom(below) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Scrolls until a line or cell is the first that is seen. */
    void toTop(String place) {
        GridView grid = grid(place);
        ProseView view = grid == null ? prose(place) : null;
        if (grid != null) {
            scroll.to(scroll.inPage(grid.table(), grid.bounds(place)).y - 1);
        } else if (view != null) {
            scroll.to(scroll.inPage(view.text(), view.bounds(place, null)).y);
        }
    }
}
