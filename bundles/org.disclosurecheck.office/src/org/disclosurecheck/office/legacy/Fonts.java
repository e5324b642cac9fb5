package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.office.legacy.WordStreams.Part;
import org.disclosurecheck.office.word.Symbols;

/** The names of the fonts, for characters that are taken from fonts of pictures. */
final class Fonts {

    /** What stands in front of the name of a font. */
    private static final int HEADER = 39;
    private static final int LONGEST = 64;
    private static final int MOST = 1_000;

    private final List<String> names = new ArrayList<>();

    Fonts(WordStreams streams) {
        ByteBuffer table = streams.table;
        int at = streams.at(Part.FONTS);
        int end = at + streams.size(Part.FONTS);
        if (end - at < 4) {
            return;
        }
        int count = Math.min(WordStreams.u16(table, at), MOST);
        int next = at + 4;
        for (int i = 0; i < count && next < end; i++) {
            int size = WordStreams.u8(table, next++);
            names.add(name(table, next + HEADER, Math.min(end, next + size)));
            next += size;
        }
    }

    private static String name(ByteBuffer table, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < to - 1 && table.getChar(at) != 0 && name.length() < LONGEST; at += 2) {
            name.append(table.getChar(at));
        }
        return name.toString();
    }

    /** @param symbol the number of the font, and above it that of the character */
    String symbol(int symbol) {
        int font = symbol & 0xffff;
        return Symbols.of(font < names.size() ? names.get(font) : null, Integer.toHexString(symbol >>> 16));
    }
}
