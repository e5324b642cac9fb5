package org.disclosurecheck.office.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.office.marks.CellMark;

/** The cells of a row as the properties of its end define them. */
final class RowDefinition {

    private static final int MERGED_LEFT = 0x2;
    private static final int HORIZONTAL = 0x3;
    private static final int MERGED_ABOVE = 0x20;
    private static final int MERGE_BEGINS = 0x40;
    private static final int CELL = 20;
    private static final int MOST = 256;

    /** One more than cells. */
    private int[] edges = {0};
    private int[] flags = {};
    /** Half the space between two cells, which the first edge stands out by. */
    private int gap;

    /** Takes the property if it is one of a row. */
    void apply(Properties property) {
        switch (property.code) {
            case 0xd608 -> define(property);
            case 0x9601 -> shift(property.i16() - gap - edges[0]);
            case 0x9602 -> changeGap(property.i16());
            case 0x7621 -> insert(property.u8(), WordStreams.u8(property.bytes, property.at + 1),
                    WordStreams.u16(property.bytes, property.at + 2));
            case 0x5622 -> delete(property.u8(), WordStreams.u8(property.bytes, property.at + 1));
            case 0x7623 -> widen(property.u8(), WordStreams.u8(property.bytes, property.at + 1),
                    WordStreams.u16(property.bytes, property.at + 2));
            case 0x5624 -> merge(property.u8(), WordStreams.u8(property.bytes, property.at + 1), true);
            case 0x5625 -> merge(property.u8(), WordStreams.u8(property.bytes, property.at + 1), false);
            case 0xd62b -> mergeDown(property.u8(), WordStreams.u8(property.bytes, property.at + 1));
            default -> { }
        }
    }

    /** None when nothing defines the row. */
    List<CellMark> cells() {
        List<CellMark> cells = new ArrayList<>(flags.length);
        for (int i = 0; i < flags.length; i++) {
            boolean down = (flags[i] & (MERGED_ABOVE | MERGE_BEGINS)) != 0;
            cells.add(new CellMark(edges[i], edges[i + 1], down, down && (flags[i] & MERGE_BEGINS) == 0,
                    (flags[i] & MERGED_LEFT) != 0));
        }
        return cells;
    }

    private void define(Properties property) {
        int count = property.size < 1 ? 0 : property.u8();
        if (property.size < 1 + 2 * (count + 1)) {
            return;
        }
        edges = new int[count + 1];
        flags = new int[count];
        for (int i = 0; i <= count; i++) {
            edges[i] = property.bytes.getShort(property.at + 1 + 2 * i);
        }
        // cells at the end that have no properties may be left out
        int at = property.at + 1 + 2 * (count + 1);
        int end = property.at + property.size;
        for (int i = 0; i < count && at + CELL <= end; i++, at += CELL) {
            flags[i] = WordStreams.u16(property.bytes, at) & (HORIZONTAL | MERGED_ABOVE | MERGE_BEGINS);
        }
    }

    private void changeGap(int half) {
        edges[0] += flags.length > 0 ? gap - half : 0;
        gap = half;
    }

    private void shift(int by) {
        for (int i = 0; i < edges.length; i++) {
            edges[i] += by;
        }
    }

    private void insert(int first, int count, int width) {
        if (flags.length + count > MOST) {
            return;
        }
        int from = Math.min(first, flags.length);
        int[] wider = Arrays.copyOf(edges, edges.length + count);
        int[] more = Arrays.copyOf(flags, flags.length + count);
        for (int i = from; i < wider.length; i++) {
            wider[i] = i < from + count ? edges[from] + (i - from) * width : edges[i - count] + count * width;
        }
        for (int i = from; i < more.length; i++) {
            more[i] = i < from + count ? 0 : flags[i - count];
        }
        edges = wider;
        flags = more;
    }

    private void delete(int first, int end) {
        int to = Math.min(end, flags.length);
        if (first >= to) {
            return;
        }
        int count = to - first;
        int gap = edges[to] - edges[first];
        int[] fewer = Arrays.copyOf(edges, edges.length - count);
        int[] rest = Arrays.copyOf(flags, flags.length - count);
        for (int i = first; i < fewer.length; i++) {
            fewer[i] = edges[i + count] - gap;
        }
        System.arraycopy(flags, to, rest, first, flags.length - to);
        edges = fewer;
        flags = rest;
    }

    /** Gives some cells another width; what stands to the right moves along. */
    private void widen(int first, int end, int width) {
        for (int cell = first; cell < Math.min(end, flags.length); cell++) {
            int by = width - (edges[cell + 1] - edges[cell]);
            for (int i = cell + 1; i < edges.length; i++) {
                edges[i] += by;
            }
        }
    }

    private void merge(int first, int end, boolean together) {
        for (int cell = first; cell < Math.min(end, flags.length); cell++) {
            flags[cell] = flags[cell] & ~HORIZONTAL | (together && cell > first ? MERGED_LEFT : 0);
        }
    }

    private void mergeDown(int cell, int how) {
        if (cell < flags.length) {
            flags[cell] = flags[cell] & ~(MERGED_ABOVE | MERGE_BEGINS)
                    | (how == 1 ? MERGED_ABOVE : how == 3 ? MERGED_ABOVE | MERGE_BEGINS : 0);
        }
    }
}
