package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.swt.widgets.Control;

/**
 * Grids and prose that were built for a report that has left the page. Filling them anew takes a fraction of the time that building
 * takes; until then they are out of sight, and out of reach of keys and screen readers.
 */
final class PartPool {

    private final List<GridView> grids = new ArrayList<>();
    private final List<ProseView> prose = new ArrayList<>();

    void add(GridView grid) {
        grid.release();
        grids.add(grid);
    }

    void add(ProseView text) {
        text.release();
        prose.add(text);
    }

    /** A grid that looks just like that, or null. */
    GridView grid(FormGrid wanted) {
        return seen(take(grids, grid -> grid.hasForm(wanted)), GridView::table);
    }

    /** Prose, if there is any; rather that which showed the same part, since its neighbours are the same. */
    ProseView prose(String id) {
        ProseView same = take(prose, text -> text.id().equals(id));
        return seen(same != null ? same : take(prose, text -> true), ProseView::control);
    }

    private static <T> T take(List<T> from, Predicate<T> fits) {
        T found = from.stream().filter(fits).findFirst().orElse(null);
        from.remove(found);
        return found;
    }

    private static <T> T seen(T view, java.util.function.Function<T, Control> control) {
        if (view != null && !control.apply(view).getVisible()) {
            control.apply(view).setVisible(true);
        }
        return view;
    }

    /** What nobody took up so far goes out of sight. */
    void hide() {
        grids.forEach(grid -> hide(grid.table()));
        prose.forEach(text -> hide(text.control()));
    }

    private static void hide(Control control) {
        if (control.getVisible()) {
            control.setVisible(false);
        }
    }

    void colorsChanged() {
        grids.forEach(GridView::colorsChanged);
        prose.forEach(ProseView::colorsChanged);
    }
}
