package org.disclosurecheck.rules.several.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts texts that are too many for the memory: sorted runs of some thousand are put away and merged. */
public final class Ranks {

    private static final int RUN = 1 << 12;

    /** A text and whose it is; of equal ones the first comes first. */
    private record Entry(String text, int position) {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::text).thenComparingInt(Entry::position);
    }

    private record Head(Entry entry, long next, long end) {
    }

    private final Spill spill = new Spill();
    private final List<long[]> runs = new ArrayList<>();
    private final List<Entry> open = new ArrayList<>();
    private int count;

    /** Positions count from 0 on. */
    public void add(String text) {
        if (open.size() == RUN) {
            close();
        }
        open.add(new Entry(text, count++));
    }

    private void close() {
        open.sort(Entry.ORDER);
        long from = spill.end();
        for (Entry entry : open) {
            byte[] text = entry.text().getBytes(StandardCharsets.UTF_16BE);
            spill.put(ByteBuffer.allocate(Integer.BYTES + text.length).putInt(entry.position()).put(text).array());
        }
        runs.add(new long[] {from, spill.end()});
        open.clear();
    }

    /** The positions in the order of their texts. */
    public int[] sorted() {
        int[] sorted = new int[count];
        if (runs.isEmpty()) {
            open.sort(Entry.ORDER);
            for (int i = 0; i < count; i++) {
                sorted[i] = open.get(i).position();
            }
            return sorted;
        }
        close();
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::entry, Entry.ORDER));
        runs.forEach(run -> offer(heads, run[0], run[1]));
        for (int i = 0; i < count; i++) {
            Head head = heads.poll();
            sorted[i] = head.entry().position();
            offer(heads, head.next(), head.end());
        }
        return sorted;
    }

    private void offer(PriorityQueue<Head> heads, long at, long end) {
        if (at < end) {
            ByteBuffer bytes = ByteBuffer.wrap(spill.get(at));
            int position = bytes.getInt();
            String text = new String(bytes.array(), Integer.BYTES, bytes.remaining(), StandardCharsets.UTF_16BE);
            heads.add(new Head(new Entry(text, position), Spill.after(at, bytes.array()), end));
        }
    }
}
