package org.disclosurecheck.office.parts;

/** Characters of two and three bytes, as Chinese is written; what is longer or wrong is not for {@link PlainXml}. */
final class Utf8 {

    private Utf8() {
    }

    /** True when ASCII letters stand in the bytes as they are, and not two or four bytes wide. */
    static boolean mayBe(byte[] bytes) {
        return bytes.length > 1 && bytes[0] != 0 && bytes[1] != 0 && (bytes[0] & 0xfe) != 0xfe;
    }

    /** The character that begins there; an error where none does. */
    static char character(byte[] bytes, int at) throws PlainXml.Unusual {
        int first = bytes[at];
        int second = bytes[at + 1];
        if ((first & 0xf0) == 0xe0) {
            int third = bytes[at + 2];
            int c = (first & 0xf) << 12 | (second & 0x3f) << 6 | third & 0x3f;
            if ((second & 0xc0) == 0x80 && (third & 0xc0) == 0x80 && c >= 0x800 && (c < 0xd800 || c > 0xdfff)
                    && c < 0xfffe) {
                return (char) c;
            }
        } else if ((first & 0xe0) == 0xc0) {
            int c = (first & 0x1f) << 6 | second & 0x3f;
            // a few of these end a line, or are no characters
            if ((second & 0xc0) == 0x80 && c >= 0xa0) {
                return (char) c;
            }
        }
        throw new PlainXml.Unusual();
    }

    /** Where the next character begins. */
    static int next(byte[] bytes, int at) throws PlainXml.Unusual {
        character(bytes, at);
        return at + ((bytes[at] & 0xf0) == 0xe0 ? 3 : 2);
    }
}
