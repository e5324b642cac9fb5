package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.disclosurecheck.office.legacy.WordStreams.Part;

/** The styles of a document (STSH), as far as they hide, raise or number text. A style may be based on another. */
final class Styles {

    /**
     * @param at where the properties of its characters begin in the table stream
     * @param size their length
     * @param list number of the list use that numbers paragraphs of the style, 0 for none, or null when it is not said
     */
    private record Style(int base, int at, int size, Integer list, Integer level) {
    }

    private static final int NONE = 0xfff;
    private static final int NOT_SAID = Integer.MIN_VALUE;
    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int DEEPEST = 12;

    private final List<Style> styles = new ArrayList<>();
    private final ByteBuffer table;

    Styles(WordStreams streams) {
        table = streams.table;
        int size = streams.size(Part.STYLES);
        if (size < 4) {
            return;
        }
        int at = streams.at(Part.STYLES);
        int end = at + size;
        int count = WordStreams.u16(table, at + 2);
        int fixed = WordStreams.u16(table, at + 4);
        at += 2 + WordStreams.u16(table, at);
        for (int i = 0; i < count && at <= end - 2; i++) {
            int length = WordStreams.u16(table, at);
            styles.add(length < 10 || length > end - at - 2 ? null : style(table, at + 2, at + 2 + length, fixed));
            at += 2 + length + length % 2;
        }
    }

    private static Style style(ByteBuffer table, int at, int end, int fixed) {
        int kind = WordStreams.u16(table, at + 2) & 0xf;
        int base = WordStreams.u16(table, at + 2) >> 4;
        int parts = WordStreams.u16(table, at + 4) & 0xf;
        int name = at + fixed;
        int next = name + 2 + 2 * WordStreams.u16(table, name) + 2;
        int characters = 0;
        int charactersSize = 0;
        ParagraphState paragraph = new ParagraphState(ByteBuffer.allocate(0));
        paragraph.list = NOT_SAID;
        paragraph.level = NOT_SAID;
        for (int part = 0; part < parts && next <= end - 2; part++) {
            int size = WordStreams.u16(table, next);
            if (kind == PARAGRAPH && part == 0) {
                paragraph.apply(new Properties(table, next + 4, size - 2));
            } else if (kind == PARAGRAPH && part == 1 || kind == CHARACTER && part == 0) {
                characters = next + 2;
                charactersSize = size;
            }
            next += 2 + size + size % 2;
        }
        return new Style(base, characters, charactersSize, paragraph.list == NOT_SAID ? null : paragraph.list,
                paragraph.level == NOT_SAID ? null : paragraph.level);
    }

    /** Makes characters look as the style says, and the styles below it before. */
    void apply(int number, CharacterState look) {
        Deque<Style> chain = new ArrayDeque<>();
        int at = number;
        for (int i = 0; i < DEEPEST && style(at) != null; i++, at = style(at).base) {
            chain.push(style(at));
        }
        chain.forEach(style -> look.apply(new Properties(table, style.at, style.size)));
    }

    /** The list use that numbers paragraphs of the style, or 0. */
    int list(int number) {
        int at = number;
        for (int i = 0; i < DEEPEST && style(at) != null; i++, at = style(at).base) {
            if (style(at).list != null) {
                return style(at).list;
            }
        }
        return 0;
    }

    /** The level at which the style is numbered. */
    int level(int number) {
        int at = number;
        for (int i = 0; i < DEEPEST && style(at) != null; i++, at = style(at).base) {
            if (style(at).level != null) {
                return style(at).level;
            }
        }
        return 0;
    }

    private Style style(int number) {
        return number < styles.size() && number != NONE ? styles.get(number) : null;
    }
}
