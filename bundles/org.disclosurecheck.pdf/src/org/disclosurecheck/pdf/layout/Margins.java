package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which edges the paragraphs of a file run, page width by page width, how high its letters are, and whether it
 * indents first lines.
 */
final class Margins {

    /**
     * The edges on pages of one width.
     *
     * @param left where lines begin that are not indented
     * @param right where full lines end
     */
    record Column(float left, float right) {
    }

    private static final String HANGING = "，。、；：？！”’）》〉」』】〕,.;:?!)";
    private static final float SAME = 1.5f;
    private static final float INDENT = 1.2f;
    /** Tables reach beyond the text by the space around the words in their cells. */
    private static final float BEYOND = 6f;

    private final Map<Integer, Column> columns = new HashMap<>();
    private final float size;
    private final boolean indented;

    Margins(List<PageLayout> pages) {
        Map<Integer, List<TextLine>> lines = new HashMap<>();
        Map<Integer, Float> tables = new HashMap<>();
        List<Float> sizes = new ArrayList<>();
        for (PageLayout page : pages) {
            for (Item item : page.items) {
                if (item instanceof TextLine line) {
                    lines.computeIfAbsent(key(page), k -> new ArrayList<>()).add(line);
                    line.glyphs().forEach(glyph -> sizes.add(glyph.size()));
                } else if (item instanceof PageTable table) {
                    tables.merge(key(page), table.right() - BEYOND, Math::max);
                }
            }
        }
        Collections.sort(sizes);
        size = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        lines.forEach((key, of) -> columns.put(key, column(of, tables.getOrDefault(key, 0f))));
        int first = 0;
        int flush = 0;
        for (Map.Entry<Integer, List<TextLine>> of : lines.entrySet()) {
            Column column = columns.get(of.getKey());
            for (TextLine line : of.getValue()) {
                float in = line.left() - column.left;
                first += in > INDENT * line.size() && in < 2 * INDENT * line.size() ? 1 : 0;
                flush += in < SAME ? 1 : 0;
            }
        }
        indented = first >= 3 && first * 10 >= flush;
    }

    private static int key(PageLayout page) {
        return Math.round(page.page.width() / 10);
    }

    Column of(PageLayout page) {
        return columns.get(key(page));
    }

    /** Height of most letters. */
    float size() {
        return size;
    }

    /** True when first lines of paragraphs are indented. */
    boolean indents() {
        return indented;
    }

    /** From the first edge that two lines share, so that a number in the margin does not count, to the last of all. */
    private static Column column(List<TextLine> lines, float tables) {
        List<Float> lefts = lines.stream().map(TextLine::left).sorted().toList();
        float left = lefts.get(0);
        for (int i = lefts.size() - 1; i > 0; i--) {
            left = lefts.get(i) - lefts.get(i - 1) <= SAME ? lefts.get(i - 1) : left;
        }
        float right = lines.stream().map(Margins::right).max(Float::compare).orElse(tables);
        return new Column(left, Math.max(right, tables));
    }

    /** Right edge without marks that hang over it. */
    private static float right(TextLine line) {
        int last = line.glyphs().size() - 1;
        while (last > 0 && HANGING.contains(line.glyphs().get(last).text())) {
            last--;
        }
        return line.glyphs().get(last).right();
    }
}
