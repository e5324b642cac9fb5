package org.disclosurecheck.batch;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.disclosurecheck.batch.journal.LineIndex;
import org.disclosurecheck.batch.journal.Order;
import org.disclosurecheck.check.Input;

/** The inputs of one part of a run. All of them are looked at, so that each is known by its place in the whole run. */
public final class ShardInputs implements Iterator<Input> {

    private final Iterator<Input> all;
    private final Shard shard;
    private int[] positions = new int[64];
    private int count;
    private int seen;
    private long names;
    private Input next;

    public ShardInputs(Iterator<Input> all, Shard shard) {
        this.all = all;
        this.shard = shard;
    }

    @Override
    public boolean hasNext() {
        while (next == null && all.hasNext()) {
            Input input = all.next();
            names = 31 * names + LineIndex.hash(input.name());
            if (shard.takes(input.name())) {
                next = input;
                if (count == positions.length) {
                    positions = Arrays.copyOf(positions, 2 * count);
                }
                positions[count++] = seen;
            }
            seen++;
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    /**
     * The order of the part, when all of it is done.
     *
     * @param settings what results depend on beside the files
     * @param places where the results stand in the journal, in the order of the part
     */
    public Order order(String settings, long[] places) {
        return new Order(shard.number(), shard.of(), seen, Long.toHexString(names), settings, Arrays.copyOf(positions, count),
                places);
    }
}
