package org.disclosurecheck.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

import org.apache.spark.sql.Row;

/**
 * Rows of many positions, worked out slice by slice by several threads and handed on in their order. Only a few slices are
 * ahead of what was handed on, so memory stays bounded.
 */
final class Slices implements Iterator<Row>, AutoCloseable {

    private static final int POSITIONS = 32;

    private final int size;
    private final IntFunction<Row> work;
    private final int most;
    /** Null when the task has no other thread than its own. */
    private final ExecutorService workers;
    private final Deque<FutureTask<List<Row>>> ahead = new ArrayDeque<>();
    private Iterator<Row> ready = Collections.emptyIterator();
    private int begun;

    /**
     * @param size how many positions there are, from 0 on
     * @param work the row of a position, or null when it has none; any thread may ask
     */
    Slices(int size, int threads, IntFunction<Row> work) {
        this.size = size;
        this.work = work;
        this.most = threads > 1 ? 2 * threads : 1;
        this.workers = threads > 1 ? Executors.newFixedThreadPool(threads, Slices::hire) : null;
    }

    private static Thread hire(Runnable work) {
        Thread thread = new Thread(work, "margent-among");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && (begun < size || !ahead.isEmpty())) {
            while (ahead.size() < most && begun < size) {
                begin();
            }
            ready = await(ahead.remove()).iterator();
        }
        return ready.hasNext();
    }

    private void begin() {
        int from = begun;
        int to = Math.min(size, from + POSITIONS);
        begun = to;
        FutureTask<List<Row>> slice = new FutureTask<>(() -> {
            List<Row> rows = new ArrayList<>(POSITIONS);
            for (int position = from; position < to; position++) {
                Row row = work.apply(position);
                if (row != null) {
                    rows.add(row);
                }
            }
            return rows;
        });
        ahead.add(slice);
        if (workers == null) {
            slice.run();
        } else {
            workers.execute(slice);
        }
    }

    private static List<Row> await(FutureTask<List<Row>> slice) {
        try {
            return slice.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            // Spark ends the task
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Row next() {
        hasNext();
        return ready.next();
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
