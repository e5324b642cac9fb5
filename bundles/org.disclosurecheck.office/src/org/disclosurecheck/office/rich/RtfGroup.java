package org.disclosurecheck.office.rich;

/** What holds between two braces: where the text goes, how it looks, and in how many tables it stands. */
final class RtfGroup {

    enum Target {
        /** The document. */
        TEXT,
        /** Nowhere, though groups inside may have text of the document: shapes, objects. */
        NOWHERE,
        /** Nowhere, with everything inside. */
        SKIPPED, FONTS, TITLE,
        /** The number of a paragraph. */
        NUMBER,
        /** The name of the program that an embedded object belongs to. */
        PROGRAM
    }

    Target target = Target.TEXT;
    /** True in the group that begins a text box. */
    boolean beginsBox;
    /** True in the group that begins a note. */
    boolean beginsNote;
    /** Size of the picture in the group, in twips. */
    int pictureWidth;
    int pictureHeight;
    /** True in the group that defines a row of a table within a table. */
    boolean nestedRow;
    /** True while the next group is the one that stands for a better one behind it. */
    boolean hasAlternative;
    boolean hidden;
    boolean struck;
    boolean deleted;
    boolean raised;
    int font;
    /** How many bytes stand for a Unicode character behind it. */
    int substitutes = 1;
    boolean inTable;
    int tables = 1;

    RtfGroup inside() {
        RtfGroup inside = new RtfGroup();
        inside.target = target;
        inside.nestedRow = nestedRow;
        inside.hidden = hidden;
        inside.struck = struck;
        inside.deleted = deleted;
        inside.raised = raised;
        inside.font = font;
        inside.substitutes = substitutes;
        inside.inTable = inTable;
        inside.tables = tables;
        return inside;
    }

    void plain(int standardFont) {
        hidden = false;
        struck = false;
        deleted = false;
        raised = false;
        font = standardFont;
    }

    boolean shown() {
        return !hidden && !struck && !deleted;
    }

    int depth() {
        return inTable ? Math.max(1, tables) : tables > 1 ? tables : 0;
    }
}
