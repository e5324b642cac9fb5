package org.disclosurecheck.pdf.page;

/**
 * A character and its box on a page, in points from the upper left corner. The page is held so that most of its text
 * reads upright.
 *
 * @param text what it reads as: usually one character, {@link #UNKNOWN} where the font does not tell
 * @param run number of the piece of text that it was shown with; a piece belongs together
 * @param turn quarter turns, counterclockwise, by which it deviates from the text of the page
 * @param vertical true when the text that it belongs to runs from top to bottom
 */
public record Glyph(String text, float left, float top, float right, float bottom, int run, int turn,
        boolean vertical) {

    /** Stands for a glyph of which the file does not say what it means. */
    public static final String UNKNOWN = "\ufffd";

    /** Of a box as high as the font, the part above the line on which the characters stand. */
    static final float ASCENT = 0.88f;

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }

    public float width() {
        return right - left;
    }

    /** Height of its font as shown. */
    public float size() {
        return bottom - top;
    }

    public float centre() {
        return (left + right) / 2;
    }

    public float middle() {
        return (top + bottom) / 2;
    }

    /** The line on which it stands. */
    public float base() {
        return bottom - (1 - ASCENT) * size();
    }

    /** True when its line runs from left to right like most lines of the page. */
    public boolean isUpright() {
        return turn == 0 && !vertical;
    }

    /** The same glyph on a page that is turned until its line runs from left to right. */
    public Glyph righted() {
        return switch (vertical ? 3 : turn) {
            case 1 -> new Glyph(text, -bottom, left, -top, right, run, 0, false);
            case 2 -> new Glyph(text, -right, -bottom, -left, -top, run, 0, false);
            case 3 -> new Glyph(text, top, -right, bottom, -left, run, 0, false);
            default -> this;
        };
    }
}
