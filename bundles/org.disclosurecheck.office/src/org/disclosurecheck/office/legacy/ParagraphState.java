package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;

/** What is to be known of a paragraph: its style and number, how deep it stands in tables, and what its end marks. */
final class ParagraphState {

    /** Long properties refer to the data stream, which may refer further; no document does more than once. */
    private static final int MOST_REFERENCES = 4;

    private final ByteBuffer data;
    int style;
    /** Number of the list use (LFO) that numbers it, or 0. */
    int list;
    int level;
    boolean cellEnds;
    boolean rowEnds;
    final RowDefinition row = new RowDefinition();
    private boolean inTable;
    private int tables;
    private int references;

    ParagraphState(ByteBuffer data) {
        this.data = data;
    }

    /** How many tables it stands in. */
    int depth() {
        return inTable ? Math.max(1, tables) : Math.max(0, tables);
    }

    void apply(Properties property) {
        while (property.next()) {
            switch (property.code) {
                case 0x4600 -> style = property.i16() & 0xffff;
                case 0x2416 -> inTable = property.on();
                case 0x2417 -> rowEnds = property.on();
                case 0x6649 -> tables = property.i32();
                case 0x664a -> tables += property.i32();
                case 0x244b -> cellEnds = property.on();
                case 0x244c -> rowEnds |= property.on();
                case 0x260a -> level = property.u8();
                case 0x460b -> list = property.i16();
                case 0x6645, 0x6646, 0x646b -> refer(property.i32());
                default -> row.apply(property);
            }
        }
    }

    /** A change of the short form (Prm0). */
    void applyShort(int property, int value) {
        switch (property) {
            case 0x0c -> level = value;
            case 0x18 -> inTable = value != 0;
            case 0x19 -> rowEnds = value != 0;
            default -> { }
        }
    }

    /** Rows of eight and more cells keep their properties in the data stream. */
    private void refer(int at) {
        if (at >= 0 && at <= data.limit() - 2 && references++ < MOST_REFERENCES) {
            apply(new Properties(data, at + 2, WordStreams.u16(data, at)));
        }
    }
}
