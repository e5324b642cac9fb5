package org.disclosurecheck.office.marks;

import org.disclosurecheck.extract.Unreadable;

/** Counts what is read. The limits are far beyond any report, and keep time and memory small. */
final class Limits {

    private static final int DEEPEST_TABLE = 64;
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_NOTES = 2_000;

    /** What the file is called in messages. */
    private final String file;
    private int cells;
    private int lines;
    private int characters;
    private int notes;

    Limits(String file) {
        this.file = file;
    }

    void cell() throws Unreadable {
        if (++cells > MOST_CELLS) {
            throw tooLarge("的表格单元格过多", "too many table cells");
        }
    }

    void line() throws Unreadable {
        if (++lines > MOST_LINES) {
            throw tooLarge("段落过多", "too many paragraphs");
        }
    }

    void note() throws Unreadable {
        if (++notes > MOST_NOTES) {
            throw tooLarge("脚注过多", "too many footnotes");
        }
    }

    void characters(int more) throws Unreadable {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("文字过多", "too much text");
        }
    }

    void table(int depth) throws Unreadable {
        if (depth > DEEPEST_TABLE) {
            throw tooLarge("表格嵌套过深", "tables nested too deep");
        }
    }

    private Unreadable tooLarge(String what, String english) {
        return new Unreadable("too-large", file + what + "，不予读取", "the file has " + english + "; it is not read");
    }
}
