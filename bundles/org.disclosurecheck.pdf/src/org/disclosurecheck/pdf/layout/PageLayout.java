package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.disclosurecheck.pdf.page.Glyph;
import org.disclosurecheck.pdf.page.PageContent;

/** Lines and tables of one page, one below the other. */
final class PageLayout {

    /** Glyphs of one piece of text that stand closer than this, in parts of their height, are one word. */
    private static final float CLOSE = 0.25f;

    final PageContent page;
    final List<Item> items = new ArrayList<>();
    /** True when there are too many lines to look for tables. */
    boolean drawing;

    private PageLayout(PageContent page) {
        this.page = page;
    }

    static PageLayout of(PageContent page) {
        PageLayout layout = new PageLayout(page);
        List<Mesh> meshes = page.marks().crowded() ? null : Mesh.of(page.rulings());
        layout.drawing = meshes == null;
        List<PageTable> tables = meshes == null ? List.of() : tables(meshes, page);
        layout.place(tables);
        layout.items.addAll(tables);
        layout.items.sort(Comparator.comparingDouble(Item::top));
        return layout;
    }

    /** Each glyph in its cell; those outside of tables make lines. */
    private void place(List<PageTable> tables) {
        List<Glyph> outside = new ArrayList<>();
        Glyph last = null;
        PageTable lastTable = null;
        TableCell lastCell = null;
        for (Glyph glyph : page.glyphs()) {
            PageTable table = table(tables, glyph);
            TableCell cell = table == null ? null : table.take(glyph);
            if (table == null && glyph.isUpright()) {
                outside.add(glyph);
            }
            if (!glyph.isBlank()) {
                if (cell != lastCell && isOneWord(last, glyph)) {
                    (table == null ? lastTable : table).crossed = true;
                }
                last = glyph;
                lastTable = table;
                lastCell = cell;
            }
        }
        items.addAll(TextLine.of(outside));
    }

    private static boolean isOneWord(Glyph left, Glyph right) {
        return left != null && left.run() == right.run()
                && Math.abs(right.left() - left.right()) < CLOSE * right.size()
                && Math.abs(right.base() - left.base()) < CLOSE * right.size();
    }

    /** Tables from the smallest to the largest; one that has another within only arranges the page. */
    private static List<PageTable> tables(List<Mesh> meshes, PageContent page) {
        List<PageTable> all = new ArrayList<>(meshes.stream().map(mesh -> Lattice.table(mesh, page))
                .filter(Objects::nonNull).toList());
        all.sort(Comparator.comparingDouble(PageTable::area));
        List<PageTable> tables = new ArrayList<>();
        for (PageTable table : all) {
            if (tables.stream().noneMatch(inner -> table.holds(inner.left(), inner.top())
                    && table.holds(inner.right(), inner.bottom()))) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static PageTable table(List<PageTable> tables, Glyph glyph) {
        for (PageTable table : tables) {
            if (table.holds(glyph.centre(), glyph.middle())) {
                return table;
            }
        }
        return null;
    }
}
