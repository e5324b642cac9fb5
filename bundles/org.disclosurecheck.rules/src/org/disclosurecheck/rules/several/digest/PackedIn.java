package org.disclosurecheck.rules.several.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link PackedOut} wrote. */
final class PackedIn {

    private final byte[] bytes;
    private int at;

    PackedIn(byte[] bytes) {
        this(bytes, 0);
    }

    private PackedIn(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Another reader of the same bytes, from there on. */
    PackedIn from(int place) {
        return new PackedIn(bytes, place);
    }

    /** Passes over what {@link #bytes} would read, and tells where it begins. */
    int skip() {
        int from = at;
        int length = number();
        at += length;
        return from;
    }

    int octet() {
        return bytes[at++];
    }

    int number() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = value << Byte.SIZE | bytes[at++] & 0xff;
        }
        return value;
    }

    byte[] bytes() {
        int length = number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text() {
        int length = octet();
        switch (length) {
            case PackedOut.ZERO: return "0";
            case PackedOut.NULL: return null;
            case PackedOut.LONG: return new String(bytes(), StandardCharsets.UTF_8);
            default:
                at += length;
                return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
    }
}
