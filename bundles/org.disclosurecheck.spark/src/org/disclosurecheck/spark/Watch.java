package org.disclosurecheck.spark;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one worker of a task, and the clock beside it: a report that takes too long is given up, its thread left to itself
 * and replaced, and the task goes on with the next. Without it one report would hold up a stage of a million.
 */
final class Watch implements AutoCloseable {

    private static final long STACK_BYTES = 4 << 20;

    private final Duration limit;
    private ExecutorService worker = hire();

    Watch(Duration limit) {
        this.limit = limit;
    }

    private static ExecutorService hire() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, "margent-check", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> T work(Supplier<T> work, Function<Throwable, T> failed) {
        Future<T> result = worker.submit(work::get);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = hire();
            return failed.apply(e);
        } catch (ExecutionException e) {
            return failed.apply(e.getCause());
        } catch (InterruptedException e) {
            // Spark ends the task
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
