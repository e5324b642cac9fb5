package org.disclosurecheck.office.legacy;

/** What is to be known of characters: whether they are shown, raised, or stand for something else. */
final class CharacterState {

    /** Properties that a style may set and a run may turn back to what the style says. */
    private static final int HIDDEN = 1;
    private static final int STRUCK = 2;
    private static final int STRUCK_TWICE = 4;
    private static final int RAISED = 8;
    private static final int DELETED = 16;
    private static final int SPECIAL = 32;
    private static final int INSERTED = 64;
    private static final int NOT_SHOWN = HIDDEN | STRUCK | STRUCK_TWICE | DELETED;

    private static final int AS_IN_STYLE = 0x80;
    private static final int UNLIKE_STYLE = 0x81;
    private static final int SUPERSCRIPT = 1;

    private final Styles styles;
    /** What the style says. */
    private int base;
    private int now;
    private int symbol;
    private int picture;
    private boolean inStyle;

    CharacterState(Styles styles) {
        this.styles = styles;
    }

    /** Starts anew from what the style of a paragraph says, as {@link #ofStyle} has found it. */
    CharacterState from(int style) {
        base = style;
        now = style;
        symbol = 0;
        picture = -1;
        return this;
    }

    /** What the style of a paragraph says of its characters, in one number. */
    int ofStyle(int number) {
        from(0).style(number);
        return now;
    }

    CharacterState apply(Properties properties) {
        while (properties.next()) {
            switch (properties.code) {
                case 0x083c -> toggle(HIDDEN, properties.u8());
                case 0x0837 -> toggle(STRUCK, properties.u8());
                case 0x2a53 -> toggle(STRUCK_TWICE, properties.u8());
                case 0x0800 -> set(DELETED, properties.on());
                case 0x0801 -> set(INSERTED, properties.on());
                case 0x2a48 -> set(RAISED, properties.u8() == SUPERSCRIPT);
                case 0x0855 -> set(SPECIAL, properties.on());
                case 0x6a09 -> symbol = properties.i32();
                case 0x6a03 -> picture = properties.i32();
                case 0x2a33 -> now = base | now & (DELETED | INSERTED | SPECIAL);
                case 0x4a30 -> style(properties.i16() & 0xffff);
                default -> { }
            }
        }
        return this;
    }

    /** A change of the short form (Prm0): the number of a property, and its operand. */
    CharacterState applyShort(int property, int value) {
        switch (property) {
            case 0x5c -> toggle(HIDDEN, value);
            case 0x57 -> toggle(STRUCK, value);
            case 0x73 -> toggle(STRUCK_TWICE, value);
            case 0x41 -> set(DELETED, value != 0);
            case 0x68 -> set(RAISED, value == SUPERSCRIPT);
            default -> { }
        }
        return this;
    }

    /** The style of the characters, above that of the paragraph. A style does not name another one. */
    private void style(int number) {
        if (!inStyle) {
            inStyle = true;
            styles.apply(number, this);
            base = now;
            inStyle = false;
        }
    }

    private void toggle(int what, int value) {
        set(what, value == AS_IN_STYLE ? (base & what) != 0 : value == UNLIKE_STYLE ? (base & what) == 0 : value != 0);
    }

    private void set(int what, boolean on) {
        now = on ? now | what : now & ~what;
    }

    boolean shown() {
        return (now & NOT_SHOWN) == 0;
    }

    boolean deleted() {
        return (now & DELETED) != 0;
    }

    boolean raised() {
        return (now & RAISED) != 0;
    }

    boolean revised() {
        return (now & (DELETED | INSERTED)) != 0;
    }

    /** True for a character that is none, but a picture or a mark. */
    boolean special() {
        return (now & SPECIAL) != 0;
    }

    /** The number of the font that the character is taken from, and above it that of the character; 0 for none. */
    int symbol() {
        return symbol;
    }

    /** Where the picture stands in the data stream, or -1. */
    int picture() {
        return picture;
    }
}
