package org.disclosurecheck.pdf.page;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number 1-based number of the page
 * @param width width of the page, held so that most of its text reads upright
 * @param height its height
 * @param glyphs the characters in the order in which the file shows them
 * @param rulings the ruling lines, as many as the page has or {@link PageScanner} takes
 * @param marks what else was met on the page
 * @param asShown true when a viewer holds the page the same way
 */
public record PageContent(int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings,
        Marks marks, boolean asShown) {

    /**
     * Counts of what is no text and no line.
     *
     * @param images pictures that cover a good part of the page
     * @param shapes filled or stroked shapes that are no ruling lines
     * @param hidden glyphs that are there but not shown, as behind a scanned page
     * @param slanting glyphs that stand neither upright nor on their side, as in a watermark
     * @param crowded true when the page has more lines than any table
     */
    public record Marks(int images, int shapes, int hidden, int slanting, boolean crowded) {
    }
}
