package org.disclosurecheck.rules.several.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes, the short ones short: most cells of a report hold one digit. */
final class PackedOut {

    /** Before a text: its length, when it is short and all of it ASCII; else one of these. */
    static final int ZERO = -1;
    static final int NULL = -2;
    static final int LONG = -3;

    private static final int USUAL = 6144;

    private byte[] bytes = new byte[USUAL];
    private int size;

    /** What was written. */
    byte[] all() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void number(int value) {
        room(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void bytes(byte[] more) {
        number(more.length);
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void text(String text) {
        if (text == null) {
            octet(NULL);
        } else if (text.equals("0")) {
            octet(ZERO);
        } else if (!isShort(text)) {
            octet(LONG);
            bytes(text.getBytes(StandardCharsets.UTF_8));
        } else {
            octet(text.length());
            room(text.length());
            for (int i = 0; i < text.length(); i++) {
                bytes[size++] = (byte) text.charAt(i);
            }
        }
    }

    private static boolean isShort(String text) {
        boolean all = text.length() <= Byte.MAX_VALUE;
        for (int i = 0; i < text.length() && all; i++) {
            all = text.charAt(i) <= Byte.MAX_VALUE;
        }
        return all;
    }
}
