package org.disclosurecheck.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.spark.sql.Row;

/** Rows of many positions, worked out slice by slice by all threads of a task and handed on in their order. */
final class Slices implements Iterator<Row> {

    private static final int POSITIONS = 32;

    private final int size;
    private final IntFunction<Row> work;
    private final InOrder<List<Row>> ahead;
    private Iterator<Row> ready = Collections.emptyIterator();
    private int begun;

    /**
     * @param size how many positions there are, from 0 on
     * @param work the row of a position, or null when it has none; any thread may ask
     */
    Slices(int size, Workers workers, IntFunction<Row> work) {
        this.size = size;
        this.work = work;
        this.ahead = new InOrder<>(workers);
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && (begun < size || !ahead.isEmpty())) {
            while (!ahead.isFull() && begun < size) {
                begin();
            }
            ready = ahead.take().iterator();
        }
        return ready.hasNext();
    }

    private void begin() {
        int from = begun;
        int to = Math.min(size, from + POSITIONS);
        begun = to;
        ahead.begin(() -> {
            List<Row> rows = new ArrayList<>(POSITIONS);
            for (int position = from; position < to; position++) {
                Row row = work.apply(position);
                if (row != null) {
                    rows.add(row);
                }
            }
            return rows;
        });
    }

    @Override
    public Row next() {
        hasNext();
        return ready.next();
    }
}
