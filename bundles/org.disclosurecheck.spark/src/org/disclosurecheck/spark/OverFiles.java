package org.disclosurecheck.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/** What is done with the files of a task, one after the other, each for no longer than the order allows. */
abstract class OverFiles implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Order> broadcast;

    OverFiles(Broadcast<Order> broadcast) {
        this.broadcast = broadcast;
    }

    /** @param files path, content, code and fault, and what else {@link #rows} needs */
    @Override
    public final Iterator<Row> call(Iterator<Row> files) {
        Order order = broadcast.value();
        Watch watch = new Watch(Duration.ofSeconds(order.seconds()));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> watch.close());
        Workshop workshop = Workshop.of(order);
        return new Flattened<>(files, file -> rows(file, order, workshop, watch));
    }

    /** What comes of a file. */
    abstract Iterator<Row> rows(Row file, Order order, Workshop workshop, Watch watch) throws IOException;
}
