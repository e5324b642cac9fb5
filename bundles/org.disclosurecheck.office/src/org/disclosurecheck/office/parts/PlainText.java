package org.disclosurecheck.office.parts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters between two tags, as {@link PlainXml} reads them. */
final class PlainText {

    private final byte[] bytes;
    char[] characters = new char[256];
    int length;

    PlainText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the characters that begin there; returns where the next tag begins. */
    int read(int from) throws PlainXml.Unusual {
        byte[] bytes = this.bytes;
        char[] to = characters;
        int p = from;
        int n = 0;
        while (true) {
            if (n == to.length) {
                to = Arrays.copyOf(to, 2 * n);
                characters = to;
            }
            byte b = bytes[p];
            if (b == '<') {
                break;
            }
            if (b < 0) {
                to[n++] = Utf8.character(bytes, p);
                p = Utf8.next(bytes, p);
            } else if (b == '&') {
                int end = PlainNames.end(bytes, p + 1);
                to[n++] = entity(bytes, p + 1, end);
                p = end + 1;
            } else if (b < ' ' && b != '\n' && b != '\t' || b == 0x7f || b == ']' && bytes[p + 1] == ']') {
                throw new PlainXml.Unusual();
            } else {
                to[n++] = (char) b;
                p++;
            }
        }
        length = n;
        return p;
    }

    private static char entity(byte[] bytes, int from, int to) throws PlainXml.Unusual {
        if (bytes[to] == ';' && to > from) {
            switch (new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)) {
                case "lt":
                    return '<';
                case "gt":
                    return '>';
                case "amp":
                    return '&';
                case "quot":
                    return '"';
                case "apos":
                    return '\'';
                default:
            }
        }
        throw new PlainXml.Unusual();
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
