package org.disclosurecheck.office.rich;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.office.word.Symbols;

/** The fonts of a document: each may have a code page of its own, in which its bytes are to be read. */
final class RtfFonts {

    private static final int WESTERN = 1252;
    private static final int CHINESE = 936;
    private static final int CHINESE_MAC = 10008;
    /** Bytes of symbol fonts are no letters. */
    private static final int SYMBOLS = 42;

    private static final int LONGEST_NAME = 64;

    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private int page = WESTERN;
    private int standard;
    private int defined;

    void page(int number) {
        page = number;
    }

    void standard(int font) {
        standard = font;
    }

    int standard() {
        return standard;
    }

    /** The definition of a font begins. */
    void define(int font) {
        defined = font;
    }

    /** A piece of the name of the font that is defined; a semicolon ends it. */
    void name(String piece) {
        String name = names.getOrDefault(defined, "");
        if (!name.endsWith(";") && name.length() < LONGEST_NAME) {
            names.put(defined, name + piece.strip());
        }
    }

    void charset(int number) {
        int own = switch (number) {
            case 0 -> WESTERN;
            case 2 -> SYMBOLS;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> CHINESE;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 0;
        };
        if (own != 0) {
            pages.put(defined, own);
        }
    }

    void fontPage(int number) {
        if (number != 0) {
            pages.put(defined, number);
        }
    }

    /** The text of bytes in a font. */
    String decode(byte[] bytes, int font) {
        int own = pages.getOrDefault(font, page);
        if (own == SYMBOLS) {
            StringBuilder symbols = new StringBuilder();
            for (byte b : bytes) {
                symbols.append(symbol(0xf000 | b & 0xff, font));
            }
            return symbols.toString();
        }
        // Chinese programs write Chinese bytes in fonts that they call western
        if (own == WESTERN && page != WESTERN) {
            String chinese = strictly(bytes, ofPage(page));
            if (chinese != null) {
                return chinese;
            }
        }
        return new String(bytes, ofPage(own));
    }

    /** The character of that number; fonts of pictures have theirs from F020 on. */
    String character(char c, int font) {
        boolean picture = c >= 0xf000 && c <= 0xf0ff && pages.getOrDefault(font, page) == SYMBOLS;
        return picture ? symbol(c, font) : String.valueOf(c);
    }

    private String symbol(int code, int font) {
        return Symbols.of(names.getOrDefault(font, "").replace(";", ""), Integer.toHexString(code));
    }

    /** The text, or null when the bytes are none of that character set or do not come in pairs. */
    private static String strictly(byte[] bytes, Charset charset) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        try {
            return high < 2 ? null : charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset ofPage(int page) {
        String name = switch (page) {
            case CHINESE, CHINESE_MAC -> "GBK";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 950 -> "x-windows-950";
            case 874 -> "x-windows-874";
            case 54936 -> "GB18030";
            case 65001 -> "UTF-8";
            default -> "windows-" + page;
        };
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
