package org.disclosurecheck.spark;

import java.io.IOException;
import java.util.Iterator;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Looks at each report among the others of its group: sums of units, units without a report, copied texts. Rows come
 * sorted, group by group; out come the reports that are new or that are no longer what the tables say of them.
 */
final class SecondLook implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Order> broadcast;
    private final int threads;

    /** @param threads by how many threads a task looks at the reports of a group */
    SecondLook(Broadcast<Order> broadcast, int threads) {
        this.broadcast = broadcast;
        this.threads = threads;
    }

    /** @param rows whose group, turn (0 for what is only compared with), payload, digest, and before: what the tables say */
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Order order = broadcast.value();
        Workshop workshop = Workshop.of(order);
        Groups groups = new Groups(rows, workshop, order, threads);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> groups.close());
        return new Flattened<>(groups, none -> groups.results());
    }

    /** The groups of a task, one at a time. */
    private static final class Groups implements Iterator<Row>, AutoCloseable {

        private final Iterator<Row> rows;
        private final Workshop workshop;
        private final Order order;
        private final int threads;
        private Row ahead;
        private GroupOfReports current;

        Groups(Iterator<Row> rows, Workshop workshop, Order order, int threads) {
            this.rows = rows;
            this.workshop = workshop;
            this.order = order;
            this.threads = threads;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null && rows.hasNext()) {
                ahead = rows.next();
            }
            return ahead != null;
        }

        /** Takes in a whole group; what comes of it {@link #results} tells. */
        @Override
        public Row next() {
            close();
            hasNext();
            try {
                String group = ahead.getString(0);
                current = new GroupOfReports(workshop, order, threads);
                while (hasNext() && ahead.getString(0).equals(group)) {
                    current.take(ahead);
                    ahead = null;
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return null;
        }

        Iterator<Row> results() throws IOException {
            return current.results();
        }

        @Override
        public void close() {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }
}
