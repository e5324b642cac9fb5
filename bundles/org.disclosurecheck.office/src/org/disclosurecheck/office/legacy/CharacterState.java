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
    private static final int SYMBOL = 64;
    private static final int NOT_SHOWN = HIDDEN | STRUCK | STRUCK_TWICE | DELETED;

    private static final int AS_IN_STYLE = 0x80;
    private static final int UNLIKE_STYLE = 0x81;
    private static final int SUPERSCRIPT = 1;

    private final Styles styles;
    /** What the style says. */
    private int base;
    private int now;

    /** @param styles null while the styles themselves are read */
    CharacterState(Styles styles) {
        this.styles = styles;
    }

    /** Starts anew from the characters of a style. */
    CharacterState from(int style) {
        base = style;
        now = style;
        return this;
    }

    CharacterState apply(Properties properties) {
        while (properties.next()) {
            switch (properties.code) {
                case 0x083c -> toggle(HIDDEN, properties.u8());
                case 0x0837 -> toggle(STRUCK, properties.u8());
                case 0x2a53 -> toggle(STRUCK_TWICE, properties.u8());
                case 0x0800 -> set(DELETED, properties.on());
                case 0x2a48 -> set(RAISED, properties.u8() == SUPERSCRIPT);
                case 0x0855 -> set(SPECIAL, properties.on());
                case 0x6a09 -> set(SYMBOL, true);
                case 0x2a33 -> now = base | now & (DELETED | SPECIAL | SYMBOL);
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

    private void style(int number) {
        if (styles != null) {
            base |= styles.characters(number);
            now |= styles.characters(number);
        }
    }

    private void toggle(int what, int value) {
        set(what, value == AS_IN_STYLE ? (base & what) != 0 : value == UNLIKE_STYLE ? (base & what) == 0 : value != 0);
    }

    private void set(int what, boolean on) {
        now = on ? now | what : now & ~what;
    }

    /** Everything in one number, for the styles to keep. */
    int packed() {
        return now;
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

    /** True for a character that is no letter but a picture, a mark, or a letter of a font of symbols. */
    boolean standsForSomethingElse() {
        return (now & (SPECIAL | SYMBOL)) != 0;
    }
}
