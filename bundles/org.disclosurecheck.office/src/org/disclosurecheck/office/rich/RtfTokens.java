package org.disclosurecheck.office.rich;

import java.nio.charset.StandardCharsets;

/** Cuts rtf into braces, control words and bytes of text. Binary data are passed over. */
final class RtfTokens {

    enum Kind {
        OPEN, CLOSE,
        /** A control word such as {@code \cellx900}, or a control symbol such as {@code \~}. */
        WORD,
        /** One byte of text, as it stands or as {@code \'e4}. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int next;
    /** Of a word: its letters, or the one character that is the symbol. */
    private String word;
    /** Of a word its number, or null when it has none; of a byte its value. */
    private Integer number;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    String word() {
        return word;
    }

    /** The number behind the word, or this when there is none. */
    int number(int otherwise) {
        return number == null ? otherwise : number;
    }

    Kind next() {
        while (next < bytes.length) {
            int c = bytes[next++] & 0xff;
            switch (c) {
                case '{':
                    return Kind.OPEN;
                case '}':
                    return Kind.CLOSE;
                case '\\':
                    Kind kind = control();
                    if (kind != null) {
                        return kind;
                    }
                    break;
                case '\r', '\n', 0:
                    break;
                default:
                    number = c;
                    return Kind.BYTE;
            }
        }
        return Kind.END;
    }

    /** What follows a backslash; null when it is nothing that concerns anybody. */
    private Kind control() {
        if (next >= bytes.length) {
            return null;
        }
        int start = next;
        while (next < bytes.length && letter(bytes[next]) && next - start < LONGEST_WORD) {
            next++;
        }
        if (next > start) {
            word = new String(bytes, start, next - start, StandardCharsets.US_ASCII);
            number = number();
            if (next < bytes.length && bytes[next] == ' ') {
                next++;
            }
            if (word.equals("bin")) {
                next = (int) Math.min(bytes.length, next + (long) Math.max(0, number(0)));
                return null;
            }
            return Kind.WORD;
        }
        char symbol = (char) (bytes[next++] & 0xff);
        if (symbol == '\'') {
            return hex();
        }
        if (symbol == '\\' || symbol == '{' || symbol == '}') {
            number = (int) symbol;
            return Kind.BYTE;
        }
        word = symbol == '\r' || symbol == '\n' ? "par" : String.valueOf(symbol);
        number = null;
        return Kind.WORD;
    }

    private Integer number() {
        int start = next;
        int at = next < bytes.length && bytes[next] == '-' ? next + 1 : next;
        int digits = at;
        long value = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            value = at - digits < LONGEST_NUMBER ? value * 10 + bytes[at] - '0' : value;
            at++;
        }
        if (at == digits) {
            return null;
        }
        next = at;
        return (int) (bytes[start] == '-' ? -value : value);
    }

    private Kind hex() {
        int high = next < bytes.length ? Character.digit(bytes[next], 16) : -1;
        int low = next + 1 < bytes.length ? Character.digit(bytes[next + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return null;
        }
        next += 2;
        number = high << 4 | low;
        return Kind.BYTE;
    }

    private static boolean letter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
