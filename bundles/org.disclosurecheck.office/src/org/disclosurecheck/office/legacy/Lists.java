package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.office.legacy.WordStreams.Part;

/**
 * Counts the paragraphs that a document numbers by itself, and writes their numbers. Where a number is there but cannot
 * be told, nothing is written.
 */
final class Lists {

    private static final int LEVELS = 9;
    private static final int LIST = 28;
    private static final int USE = 16;
    private static final int OVERRIDE = 8;
    private static final int STARTS_ANEW = 0x10;
    private static final int FORMATS_ANEW = 0x20;
    private static final int BULLET = 23;
    private static final int MOST = 4096;

    /** A list and how far it has counted; 0 where it has not begun. */
    private static final class Counter {
        private final ListLevel[] levels = new ListLevel[LEVELS];
        private final Integer[] counts = new Integer[LEVELS];
    }

    /** A use of a list (LFO): it may begin again, or look otherwise. */
    private static final class Use {
        private Counter counter;
        private final Integer[] starts = new Integer[LEVELS];
        private final ListLevel[] levels = new ListLevel[LEVELS];
        private boolean begun;

        private ListLevel level(int level) {
            return levels[level] != null ? levels[level] : counter.levels[level];
        }
    }

    private final Map<Integer, Counter> counters = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    Lists(WordStreams streams) {
        if (streams.size(Part.LISTS) >= 2 && streams.size(Part.LIST_USES) >= 4) {
            try {
                readLists(streams.table, streams.at(Part.LISTS), streams.size(Part.LISTS));
                readUses(streams.table, streams.at(Part.LIST_USES));
            } catch (IndexOutOfBoundsException e) {
                // lists of another making: their paragraphs are read without numbers
                uses.clear();
            }
        }
    }

    private void readLists(ByteBuffer table, int at, int size) {
        int count = Math.min(WordStreams.u16(table, at), MOST);
        // the levels follow behind the part
        int level = at + size;
        for (int i = 0; i < count; i++) {
            int list = at + 2 + LIST * i;
            boolean simple = (table.get(list + 26) & 1) != 0;
            Counter counter = new Counter();
            for (int k = 0; k < (simple ? 1 : LEVELS); k++) {
                counter.levels[k] = ListLevel.read(table, level, k);
                level += counter.levels[k].size();
            }
            counters.put(table.getInt(list), counter);
        }
    }

    private void readUses(ByteBuffer table, int at) {
        int count = Math.min(table.getInt(at), MOST);
        int next = at + 4 + USE * count;
        for (int i = 0; i < count; i++) {
            Use use = new Use();
            use.counter = counters.get(table.getInt(at + 4 + USE * i));
            uses.add(use);
            next += 4;
            for (int left = WordStreams.u8(table, at + 4 + USE * i + 12); left > 0; left--) {
                int flags = table.getInt(next + 4);
                int level = flags & 0xf;
                boolean known = level < LEVELS;
                if ((flags & STARTS_ANEW) != 0 && known) {
                    use.starts[level] = table.getInt(next);
                }
                next += OVERRIDE;
                if ((flags & FORMATS_ANEW) != 0) {
                    ListLevel format = ListLevel.read(table, next, level);
                    next += format.size();
                    if (known) {
                        use.levels[level] = format;
                        use.starts[level] = (flags & STARTS_ANEW) != 0 ? (Integer) format.start() : null;
                    }
                }
            }
        }
    }

    /**
     * Counts a paragraph.
     *
     * @param number of the list use, from 1
     * @return its number, empty when it has none or none that can be told
     */
    String count(int number, int level) {
        Use use = number < 1 || number > uses.size() ? null : uses.get(number - 1);
        if (use == null || use.counter == null || level >= LEVELS || use.level(level) == null) {
            return "";
        }
        Integer[] counts = use.counter.counts;
        if (!use.begun) {
            use.begun = true;
            for (int i = 0; i < LEVELS; i++) {
                counts[i] = use.starts[i] != null ? (Integer) (use.starts[i] - 1) : counts[i];
            }
        }
        for (int above = 0; above < level; above++) {
            counts[above] = counts[above] == null && use.level(above) != null ? (Integer) use.level(above).start()
                    : counts[above];
        }
        counts[level] = counts[level] == null ? use.level(level).start() : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (use.level(below) != null && level < use.level(below).restartsBelow()) {
                counts[below] = null;
            }
        }
        return shown(use, level, Arrays.copyOf(counts, level + 1));
    }

    private static String shown(Use use, int level, Integer[] counts) {
        ListLevel format = use.level(level);
        if (format.format() == BULLET) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        for (char c : format.text().toCharArray()) {
            if (c >= LEVELS) {
                shown.append(c);
                continue;
            }
            String number = c > level || counts[c] == null ? null
                    : NumberWords.of(format.arabic() && c < level ? 0 : use.level(c).format(), counts[c]);
            if (number == null) {
                return "";
            }
            shown.append(number);
        }
        return shown.toString();
    }
}
