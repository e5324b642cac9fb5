package org.disclosurecheck.rules.several.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;

/** Any number of numbers, sorted, each once, in bounded memory: sorted runs are put away and merged. */
public final class SortedNumbers {

    private static final int RUN = 1 << 15;
    private static final int PIECE = 1 << 10;

    private final Spill spill = new Spill();
    private final List<long[]> runs = new ArrayList<>();
    private final long[] open = new long[RUN];
    private int count;

    public void add(long number) {
        if (count == RUN) {
            close();
        }
        open[count++] = number;
    }

    /** Where the run begins and ends in the spill. */
    private void close() {
        Arrays.sort(open, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || open[i] != open[i - 1]) {
                open[distinct++] = open[i];
            }
        }
        long from = spill.end();
        for (int at = 0; at < distinct; at += PIECE) {
            int length = Math.min(PIECE, distinct - at);
            ByteBuffer piece = ByteBuffer.allocate(length * Long.BYTES);
            piece.asLongBuffer().put(open, at, length);
            spill.put(piece.array());
        }
        runs.add(new long[] {from, spill.end()});
        count = 0;
    }

    /** Hands all of them on in their order; afterwards there are none. */
    public void drain(LongConsumer taker) {
        close();
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparingLong(run -> run.head));
        runs.forEach(run -> offer(heads, new Run(run[0], run[1])));
        runs.clear();
        boolean any = false;
        long last = 0;
        while (!heads.isEmpty()) {
            Run run = heads.poll();
            if (!any || run.head != last) {
                any = true;
                last = run.head;
                taker.accept(last);
            }
            offer(heads, run);
        }
    }

    private static void offer(PriorityQueue<Run> heads, Run run) {
        if (run.advance()) {
            heads.add(run);
        }
    }

    private final class Run {

        private final long to;
        private long at;
        private ByteBuffer piece = ByteBuffer.allocate(0);
        private long head;

        Run(long from, long to) {
            this.at = from;
            this.to = to;
        }

        boolean advance() {
            if (!piece.hasRemaining()) {
                if (at == to) {
                    return false;
                }
                byte[] bytes = spill.get(at);
                at = Spill.after(at, bytes);
                piece = ByteBuffer.wrap(bytes);
            }
            head = piece.getLong();
            return true;
        }
    }
}
