package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without ruling lines among the lines of a page: where parts of several lines stand apart from each other. */
final class UnruledTables {

    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_FIGURES = 3;
    /** A line of prose reaches further than this part of the page. */
    private static final float SHORT = 0.6f;

    private UnruledTables() {
    }

    /** The items with every such table in the place of its lines. */
    static List<Item> in(PageLayout page) {
        List<Item> items = new ArrayList<>();
        List<TextLine> run = new ArrayList<>();
        for (Item item : page.items) {
            if (item instanceof TextLine line && (isRow(line) || !run.isEmpty() && isShort(line, page))) {
                if (run.isEmpty()) {
                    takeBegun(line, page, items, run);
                }
                run.add(line);
            } else {
                close(run, page, items);
                items.add(item);
            }
        }
        close(run, page, items);
        return items;
    }

    /** The lines of a label begin above the figures beside it. */
    private static void takeBegun(TextLine row, PageLayout page, List<Item> items, List<TextLine> run) {
        TextLine below = row;
        while (!items.isEmpty() && items.get(items.size() - 1) instanceof TextLine line && isShort(line, page)
                && UnruledTable.isClose(line, below)) {
            run.add(0, line);
            items.remove(items.size() - 1);
            below = line;
        }
    }

    private static boolean isRow(TextLine line) {
        return Segment.of(line).size() > 1;
    }

    private static boolean isShort(TextLine line, PageLayout page) {
        return line.right() - line.left() < SHORT * page.page.width();
    }

    private static void close(List<TextLine> run, PageLayout page, List<Item> items) {
        int end = run.size();
        while (end > 0 && !isRow(run.get(end - 1))) {
            end--;
        }
        List<TextLine> table = run.subList(0, end);
        long figures = table.stream().flatMap(line -> Segment.of(line).stream()).filter(Segment::isFigure).count();
        if (table.stream().filter(UnruledTables::isRow).count() >= FEWEST_LINES && figures >= FEWEST_FIGURES) {
            items.add(new UnruledTable(page.page.number(), table));
        } else {
            items.addAll(List.copyOf(table));
        }
        items.addAll(List.copyOf(run.subList(end, run.size())));
        run.clear();
    }
}
