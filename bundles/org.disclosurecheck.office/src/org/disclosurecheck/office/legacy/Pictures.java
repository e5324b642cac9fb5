package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;

/** The pictures that stand in the text (PICF), as far as their size. */
final class Pictures {

    private static final int SIZE = 28;
    /** In twips; larger ones may show a whole table. */
    private static final int WIDE = 255 * 20;
    private static final int HIGH = 42 * 20;
    private static final int WHOLE = 1000;

    private final ByteBuffer data;

    Pictures(ByteBuffer data) {
        this.data = data;
    }

    /** @param at where the picture stands in the data stream, or -1 */
    boolean large(int at) {
        if (at < 0 || at > data.limit() - SIZE - 8) {
            return false;
        }
        long width = (long) WordStreams.u16(data, at + SIZE) * WordStreams.u16(data, at + SIZE + 4) / WHOLE;
        long height = (long) WordStreams.u16(data, at + SIZE + 2) * WordStreams.u16(data, at + SIZE + 6) / WHOLE;
        return width >= WIDE && height >= HIGH;
    }
}
