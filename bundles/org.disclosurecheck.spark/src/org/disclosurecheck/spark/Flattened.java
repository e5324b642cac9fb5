package org.disclosurecheck.spark;

import java.util.Collections;
import java.util.Iterator;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Rows that come out of rows, or of anything else, one after the other: a task holds those of one file at a time. */
final class Flattened<T> implements Iterator<Row> {

    private final Iterator<? extends T> from;
    private final FlatMapFunction<T, Row> work;
    private Iterator<Row> ready = Collections.emptyIterator();

    Flattened(Iterator<? extends T> from, FlatMapFunction<T, Row> work) {
        this.from = from;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && from.hasNext()) {
            try {
                ready = work.call(from.next());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return ready.hasNext();
    }

    @Override
    public Row next() {
        return ready.next();
    }
}
