package org.disclosurecheck.office.word;

import java.util.Locale;

/** Characters that a document takes from a font of pictures: those that say something are named, ornaments left out. */
public final class Symbols {

    private Symbols() {
    }

    /**
     * @param font may be null
     * @param hexadecimal number of the character; the fonts of pictures have theirs from F020 on
     * @return empty for an ornament
     */
    public static String of(String font, String hexadecimal) {
        int code;
        try {
            code = Integer.parseInt(String.valueOf(hexadecimal), 16);
        } catch (NumberFormatException e) {
            return "";
        }
        boolean picture = code >= 0xf000 && code <= 0xf0ff;
        if (!picture && (code < ' ' || code > 0xffff || Character.isSurrogate((char) code))) {
            return "";
        }
        char c = (char) (picture ? code - 0xf000 : code);
        return switch (font == null ? "" : font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> wingdings(c);
            case "wingdings 2" -> wingdings2(c);
            case "wingdings 3", "webdings", "mt extra", "marlett" -> "";
            // digits, marks and operators stand where they always do; its letters are Greek
            case "symbol" -> picture && Character.isLetter(c) ? "" : ascii(c);
            default -> picture ? ascii(c) : "" + c;
        };
    }

    private static String ascii(char c) {
        return c > ' ' && c < 0x7f ? "" + c : "";
    }

    private static String wingdings(char c) {
        if (c >= 0x81 && c <= 0x8a) {
            return "" + (char) ('①' + c - 0x81);
        }
        if (c >= 0x8c && c <= 0x95) {
            return "" + (char) ('❶' + c - 0x8c);
        }
        return switch (c) {
            case 0x80 -> "⓪";
            case 0xa8, 0x6f, 0x71, 0x72 -> "□";
            case 0xfb -> "✗";
            case 0xfc -> "✓";
            case 0xfd -> "☒";
            case 0xfe -> "☑";
            default -> "";
        };
    }

    private static String wingdings2(char c) {
        if (c >= 0x6a && c <= 0x73) {
            return "" + (char) ('①' + c - 0x6a);
        }
        return switch (c) {
            case 0x4f -> "✗";
            case 0x50 -> "✓";
            case 0x51, 0x54 -> "☒";
            case 0x52 -> "☑";
            case 0xa3 -> "□";
            default -> "";
        };
    }
}
