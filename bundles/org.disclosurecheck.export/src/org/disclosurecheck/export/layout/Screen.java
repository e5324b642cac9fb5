package org.disclosurecheck.export.layout;

/**
 * What the text is written for.
 *
 * @param columns width of a line; 0 when lines need not end anywhere, as in a file
 * @param coloured true when the reader shows colours
 */
public record Screen(int columns, boolean coloured) {

    /** A file or another program. */
    public static final Screen NONE = new Screen(0, false);

    private static final int USUAL = 80;

    /** The width for lines drawn across. */
    public int rule() {
        return columns == 0 ? USUAL : columns;
    }

    public String paint(Ink ink, String text) {
        return coloured ? "\u001b[" + ink.code() + "m" + text + "\u001b[0m" : text;
    }
}
