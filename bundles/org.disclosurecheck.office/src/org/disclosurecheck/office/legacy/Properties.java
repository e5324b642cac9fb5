package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;

/** Walks over a list of properties (grpprl): each a number and an operand. */
final class Properties {

    private static final int TABLE_DEFINITION = 0xd608;
    private static final int TABLE_DEFINITION_OLD = 0xd606;
    private static final int TABS = 0xc615;
    /** Sizes of the operand by the last three bits of the number; 0 when the operand says itself. */
    private static final int[] SIZES = {1, 1, 2, 4, 2, 2, 0, 3};

    final ByteBuffer bytes;
    private final int end;
    private int next;
    /** Number of the property. */
    int code;
    /** Where its operand begins, behind the size if there is one. */
    int at;
    int size;

    Properties(ByteBuffer bytes, int from, int size) {
        this.bytes = bytes;
        this.next = from;
        this.end = Math.min(bytes.limit(), from + size);
    }

    /** Moves on; false at the end, or where the list makes no sense any more. */
    boolean next() {
        if (next < 0 || next > end - 3) {
            return false;
        }
        code = WordStreams.u16(bytes, next);
        at = next + 2;
        size = SIZES[code >> 13];
        if (size == 0) {
            if (code == TABLE_DEFINITION || code == TABLE_DEFINITION_OLD) {
                size = at > end - 2 ? 0 : WordStreams.u16(bytes, at) - 1;
                at += 2;
            } else {
                size = WordStreams.u8(bytes, at++);
                if (code == TABS && size == 255) {
                    size = tabs();
                }
            }
        }
        next = at + size;
        return size >= 0 && next <= end;
    }

    /** Many tabs do not fit into the size. */
    private int tabs() {
        int deleted = 1 + 4 * WordStreams.u8(bytes, at);
        return deleted + 1 + 3 * WordStreams.u8(bytes, at + deleted);
    }

    boolean on() {
        return bytes.get(at) != 0;
    }

    int u8() {
        return WordStreams.u8(bytes, at);
    }

    int i16() {
        return bytes.getShort(at);
    }

    int i32() {
        return bytes.getInt(at);
    }
}
