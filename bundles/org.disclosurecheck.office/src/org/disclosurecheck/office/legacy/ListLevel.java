package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;

/**
 * How one level of a list numbers its paragraphs (LVL).
 *
 * @param start the first number
 * @param format how numbers are written (nfc)
 * @param arabic true when the numbers of the levels above are written in digits, whatever their format
 * @param restartsBelow the level counts anew behind a paragraph of a level above this one; 0 for never
 * @param text what is shown: characters below 9 stand for the number of that level
 * @param size how many bytes it takes up in the file
 */
record ListLevel(int start, int format, boolean arabic, int restartsBelow, String text, int size) {

    private static final int HEADER = 28;
    private static final int ARABIC = 0x04;
    private static final int NO_RESTART = 0x08;
    private static final int LONGEST = 64;

    static ListLevel read(ByteBuffer table, int at, int level) {
        int flags = WordStreams.u8(table, at + 5);
        int properties = WordStreams.u8(table, at + 24) + WordStreams.u8(table, at + 25);
        int text = at + HEADER + properties;
        int length = WordStreams.u16(table, text);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(length, LONGEST); i++) {
            shown.append(table.getChar(text + 2 + 2 * i));
        }
        return new ListLevel(table.getInt(at), WordStreams.u8(table, at + 4), (flags & ARABIC) != 0,
                (flags & NO_RESTART) != 0 ? WordStreams.u8(table, at + 26) : level, shown.toString(),
                HEADER + properties + 2 + 2 * length);
    }
}
