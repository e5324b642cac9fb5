package org.disclosurecheck.office.word;

import java.util.Arrays;

import org.disclosurecheck.extract.Unreadable;

/**
 * What a stretch of markup between two texts means: the steps that were taken when it was read, to be taken again where it
 * comes again. A step depends on nothing but what is open, so it does then what it would have done if it had been read.
 */
final class Steps {

    static final byte OPEN_PARAGRAPH = 0;
    static final byte CLOSE_PARAGRAPH = 1;
    static final byte DESCRIBE = 2;
    static final byte RUN = 3;
    static final byte LOOK = 4;
    static final byte OPEN_TEXT = 5;
    static final byte CLOSE_TEXT = 6;
    static final byte OPEN_TABLE = 7;
    static final byte CLOSE_TABLE = 8;
    static final byte OPEN_ROW = 9;
    static final byte CLOSE_ROW = 10;
    static final byte ROW = 11;
    static final byte OPEN_CELL = 12;
    static final byte CLOSE_CELL = 13;
    static final byte CELL = 14;
    /** A sign of the text, such as a tab or the end of a line. */
    static final byte SIGN = 15;

    private static final int MOST = 64;
    /** The end of a cell with text: what comes behind it belongs to the same stretch. */
    private static final int SHORT = 3;

    private byte[] kinds = new byte[MOST];
    private Object[] said = new Object[MOST];
    private int count;
    private boolean known = true;

    /** Begins anew. */
    void clear() {
        count = 0;
        known = true;
    }

    void add(byte kind, Object what) {
        if (count == MOST) {
            known = false;
        } else {
            kinds[count] = kind;
            said[count++] = what;
        }
    }

    /** Something was read that is more than such steps. */
    void spoil() {
        known = false;
    }

    boolean known() {
        return known;
    }

    /** True where text begins or a cell ends: what comes behind it is another stretch. */
    boolean end() {
        byte last = count == 0 ? CLOSE_TEXT : kinds[count - 1];
        return last == OPEN_TEXT || last == CLOSE_CELL && count > SHORT || count > MOST - 8;
    }

    Steps copy() {
        Steps copy = new Steps();
        copy.kinds = Arrays.copyOf(kinds, count);
        copy.said = Arrays.copyOf(said, count);
        copy.count = count;
        return copy;
    }

    void take(WordLayout layout, RunText text) throws Unreadable {
        byte[] kinds = this.kinds;
        Object[] said = this.said;
        for (int i = 0; i < count; i++) {
            take(kinds[i], said[i], layout, text);
        }
    }

    /** Takes one step. */
    static void take(byte kind, Object said, WordLayout layout, RunText text) throws Unreadable {
        switch (kind) {
            case OPEN_PARAGRAPH -> layout.openParagraph();
            case CLOSE_PARAGRAPH -> layout.closeParagraph();
            case DESCRIBE -> layout.describe((ParagraphProperties) said);
            case RUN -> text.run();
            case LOOK -> text.properties((RunProperties) said);
            case OPEN_TEXT -> text.open(true);
            case CLOSE_TEXT -> text.open(false);
            case OPEN_TABLE -> layout.openTable();
            case CLOSE_TABLE -> layout.closeTable();
            case OPEN_ROW -> layout.openRow();
            case CLOSE_ROW -> layout.closeRow();
            case ROW -> {
                WordTable table = layout.table();
                if (table != null) {
                    ((RowProperties) said).tell(table);
                }
            }
            case OPEN_CELL -> layout.openCell();
            case CLOSE_CELL -> layout.closeCell();
            case CELL -> {
                WordCell cell = layout.cell();
                if (cell != null) {
                    ((CellProperties) said).tell(cell);
                }
            }
            default -> text.start((String) said);
        }
    }
}
