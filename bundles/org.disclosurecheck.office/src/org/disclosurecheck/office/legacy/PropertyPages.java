package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;

import org.disclosurecheck.office.legacy.WordStreams.Part;

/** Properties of characters or paragraphs by their place in the text stream: pages (FKP) and their index. */
final class PropertyPages {

    /**
     * @param to place behind the last byte that has these properties
     * @param style number of the paragraph style; for characters 0
     * @param at where the list of properties begins in the text stream
     * @param size its length, 0 when there is none
     */
    record Run(int to, int style, int at, int size) {
    }

    private static final int PAGE = 512;
    private static final int PAGE_NUMBER = 0x3fffff;

    private final ByteBuffer text;
    private final ByteBuffer table;
    private final boolean paragraphs;
    private final int index;
    private final int pages;
    /** The page that was asked for last. */
    private int page;

    PropertyPages(WordStreams streams, Part part) {
        text = streams.text;
        table = streams.table;
        paragraphs = part == Part.PARAGRAPHS;
        index = streams.at(part);
        pages = Math.max(0, (streams.size(part) - 4) / 8);
    }

    /** The properties of the byte. */
    Run at(int place) {
        int start = page(place);
        if (start < 0) {
            return new Run(Integer.MAX_VALUE, 0, 0, 0);
        }
        int count = WordStreams.u8(text, start + PAGE - 1);
        int low = 0;
        for (int high = count - 1; low < high;) {
            int middle = (low + high + 1) >>> 1;
            if (text.getInt(start + 4 * middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int to = text.getInt(start + 4 * (low + 1));
        if (count == 0 || place < text.getInt(start) || place >= to) {
            return new Run(place + 1, 0, 0, 0);
        }
        return paragraphs ? paragraph(start, to, start + 4 * (count + 1) + 13 * low)
                : character(start, to, start + 4 * (count + 1) + low);
    }

    private Run character(int start, int to, int entry) {
        int at = start + 2 * WordStreams.u8(text, entry);
        return at == start ? new Run(to, 0, 0, 0) : new Run(to, 0, at + 1, WordStreams.u8(text, at));
    }

    private Run paragraph(int start, int to, int entry) {
        int at = start + 2 * WordStreams.u8(text, entry);
        if (at == start) {
            return new Run(to, 0, 0, 0);
        }
        int words = WordStreams.u8(text, at++);
        int size = words == 0 ? 2 * WordStreams.u8(text, at++) : 2 * words - 1;
        return size < 2 ? new Run(to, 0, 0, 0) : new Run(to, WordStreams.u16(text, at), at + 2, size - 2);
    }

    /** Where the page of that place begins, or -1. */
    private int page(int place) {
        if (pages == 0 || place < first(0) || place >= first(pages)) {
            return -1;
        }
        if (place < first(page) || place >= first(page + 1)) {
            int low = 0;
            for (int high = pages - 1; low < high;) {
                int middle = (low + high + 1) >>> 1;
                if (first(middle) <= place) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            page = low;
        }
        return (table.getInt(index + 4 * (pages + 1) + 4 * page) & PAGE_NUMBER) * PAGE;
    }

    private int first(int number) {
        return table.getInt(index + 4 * number);
    }
}
