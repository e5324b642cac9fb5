package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** The grids and the prose on a page, and what stands where. */
final class PageParts {

    private final PageScroll scroll;
    private final Map<String, GridView> grids = new LinkedHashMap<>();
    private final List<ProseView> prose = new ArrayList<>();

    PageParts(PageScroll scroll) {
        this.scroll = scroll;
    }

    void add(GridView grid) {
        grids.put(grid.id(), grid);
    }

    void add(ProseView view) {
        prose.add(view);
    }

    List<GridView> grids() {
        return List.copyOf(grids.values());
    }

    List<ProseView> prose() {
        return prose;
    }

    /** The grid that has the cell, or null. */
    GridView grid(String place) {
        GridView grid = place != null && place.length() > 2 ? grids.get(place.substring(0, 2)) : null;
        return grid != null && grid.bounds(place) != null ? grid : null;
    }

    /** The part that has the line, or null. */
    ProseView prose(String key) {
        return prose.stream().filter(view -> view.has(key)).findFirst().orElse(null);
    }

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
            scroll.reveal(grid.table(), grid.bounds(place));
            return true;
        }
        ProseView view = prose(place);
        if (view != null) {
            view.select(place, mark);
            if (focus) {
                view.text().setFocus();
            }
            scroll.reveal(view.text(), view.bounds(place, mark));
        }
        return view != null;
    }

    /** Other grids have no cell in hand any more. */
    void onlyIn(GridView grid) {
        grids.values().stream().filter(other -> other != grid && other.anchor() != null).forEach(other -> other.select(null));
    }

    GridView focusedGrid() {
        return grids.values().stream().filter(grid -> grid.table().isFocusControl()).findFirst().orElse(null);
    }

    ProseView focusedProse() {
        return prose.stream().filter(view -> view.text().isFocusControl()).findFirst().orElse(null);
    }

    /** The place that the keys are at: a cell or a line; null when they are elsewhere. */
    String focusedPlace() {
        GridView grid = focusedGrid();
        ProseView view = focusedProse();
        return grid != null ? grid.anchor() : view != null ? view.caretKey() : null;
    }

    /** The key of the first line or cell that is seen; null on an empty page. */
    String topPlace() {
        Control first = null;
        for (Control part : scroll.page().getChildren()) {
            if (first == null && part.getBounds().y + part.getBounds().height > scroll.top() && part.getBounds().height > 0) {
                first = part;
            }
        }
        for (ProseView view : prose) {
            if (view.control() == first) {
                return view.keyAt(Math.max(0, scroll.top() - first.getBounds().y));
            }
        }
        for (GridView grid : grids.values()) {
            if (grid.table() == first) {
                return grid.firstFrom(scroll.top() - first.getBounds().y);
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

    /** How far down the page the findings stand, the gravest first. */
    List<PageRuler.Mark> marks(List<Finding> findings, Marks marks) {
        double height = Math.max(1, scroll.page().getSize().y);
        List<PageRuler.Mark> found = new ArrayList<>();
        for (Finding finding : findings) {
            found.add(new PageRuler.Mark(finding, y(finding, marks) / height));
        }
        found.sort(Comparator.comparing(mark -> mark.finding().severity()));
        return found;
    }

    private int y(Finding finding, Marks marks) {
        GridView grid = grid(finding.location());
        if (grid != null) {
            return scroll.inPage(grid.table(), grid.bounds(finding.location())).y;
        }
        Marks.InText mark = marks.inText(finding);
        ProseView view = mark == null ? null : prose(mark.key());
        Rectangle bounds = view == null ? null : scroll.inPage(view.text(), view.bounds(mark.key(), mark));
        return bounds == null ? 0 : bounds.y;
    }
}
