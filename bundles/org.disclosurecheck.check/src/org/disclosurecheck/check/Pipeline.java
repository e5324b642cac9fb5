package org.disclosurecheck.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Works on many inputs at once and hands the results on in the order of the inputs. Only so many are under way at a
 * time, so memory stays bounded however many there are. Every input comes to a result: work that fails, or takes too
 * long, or needs too much memory, is answered for by a function of its own, and the others go on.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public final class Pipeline<I, O> {

    /** Takes the results, in input order. */
    @FunctionalInterface
    public interface Sink<O> {

        /** @throws IOException when results can no longer be taken; the run then ends */
        void accept(O result) throws IOException;
    }

    private static final long STACK_BYTES = 4 << 20;
    /** Results that may wait for a slow one before them. */
    private static final int LEAST_UNDER_WAY = 256;
    private static final long WATCH_MILLIS = 100;
    /** Results that are waited for at a time: to be woken for each takes more than to hand it on, and takes a core from a worker. */
    private static final int TOGETHER = 16;

    private final Function<I, O> work;
    private final BiFunction<I, Throwable, O> failed;
    private final Predicate<I> slow;
    private final int workers;
    private final Duration limit;
    /** The clock that nobody sets, in nanoseconds. */
    private final LongSupplier clock;
    /** The same for those who wait, so that a test may move either. */
    private final LongSupplier watch;
    private final Standstill still = new Standstill();
    private final Lanes<Task> lanes = new Lanes<>();
    private final Deque<Task> underWay = new ArrayDeque<>();
    private final Object alone = new Object();
    private volatile boolean stopped;
    private int hired;

    /** Without a slow lane. */
    public Pipeline(Function<I, O> work, BiFunction<I, Throwable, O> failed, int workers, Duration limit) {
        this(work, failed, input -> false, workers, limit);
    }

    /**
     * @param work may throw anything
     * @param failed answers for work that threw, or that was given up ({@link TimeoutException})
     * @param slow which inputs take far longer than the others; they get a lane of their own
     * @param limit how long one input may take; its thread is then left to itself and replaced
     */
    public Pipeline(Function<I, O> work, BiFunction<I, Throwable, O> failed, Predicate<I> slow, int workers, Duration limit) {
        this(work, failed, slow, workers, limit, System::nanoTime, System::nanoTime);
    }

    Pipeline(Function<I, O> work, BiFunction<I, Throwable, O> failed, Predicate<I> slow, int workers, Duration limit,
            LongSupplier clock, LongSupplier watch) {
        this.work = work;
        this.failed = failed;
        this.slow = slow;
        this.workers = workers;
        this.limit = limit;
        this.clock = clock;
        this.watch = watch;
    }

    /** Takes no more inputs; what is being worked on comes to its end. May be called by any thread. */
    public void stop() {
        stopped = true;
        // now, not when the thread of the run gets to it: until then the workers would go on
        lanes.close();
    }

    /**
     * Runs to the end of the inputs. A pipeline runs once.
     *
     * @return false when it was stopped before
     */
    public boolean run(Iterator<I> inputs, Sink<O> sink) throws IOException {
        int most = Math.max(LEAST_UNDER_WAY, 4 * workers);
        try {
            while (!stopped && (inputs.hasNext() || !underWay.isEmpty())) {
                lanes.fetching(true);
                while (underWay.size() < most && !stopped && inputs.hasNext()) {
                    begin(new Task(inputs.next()));
                }
                lanes.fetching(false);
                if (!underWay.isEmpty()) {
                    await(oneOfTheNext());
                    while (!stopped && !underWay.isEmpty() && underWay.peek().result.isDone()) {
                        sink.accept(result(underWay.remove()));
                    }
                }
            }
        } finally {
            lanes.close();
            awaitTaken();
        }
        return !stopped;
    }

    /**
     * Those that a worker has taken are worth waiting for: their results may be kept elsewhere. And when the sink has failed,
     * what they work with is closed behind us.
     */
    private void awaitTaken() {
        Set<Task> waiting = lanes.waiting();
        underWay.stream().filter(task -> !waiting.contains(task)).forEach(task -> {
            while (!await(task)) {
                // until it is done or given up
            }
        });
    }

    /** The last of those that are handed on together; the first, when that one is done already and they wait for it. */
    private Task oneOfTheNext() {
        Iterator<Task> next = underWay.iterator();
        Task task = next.next();
        for (int i = 1; i < TOGETHER && next.hasNext(); i++) {
            task = next.next();
        }
        return task.result.isDone() ? underWay.peek() : task;
    }

    private void begin(Task task) {
        underWay.add(task);
        lanes.add(task, task.slow);
        if (hired < workers) {
            hired++;
            hire();
        }
    }

    /** Waits a moment for a task, while those that take too long are given up. True when it has a result. */
    private boolean await(Task task) {
        long before = watch.getAsLong();
        try {
            task.result.get(WATCH_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            still.waited(TimeUnit.MILLISECONDS.toNanos(WATCH_MILLIS), watch.getAsLong() - before);
            underWay.stream().filter(Task::overdue).forEach(overdue -> giveUp(overdue, e));
            return task.result.isDone();
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void giveUp(Task task, TimeoutException why) {
        if (task.result.complete(failed.apply(task.input, why))) {
            task.left();
            task.worker.interrupt();
            hire();
        }
    }

    private O result(Task task) {
        try {
            return task.result.get();
        } catch (ExecutionException e) {
            // there was not even the memory to answer for it; by now there is, or else the run ends with what stands in its way
            return failed.apply(task.input, e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hire() {
        Thread thread = new Thread(null, this::serve, "check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            Task task = lanes.take();
            while (task != null && task.perform()) {
                task = lanes.take();
            }
        } catch (InterruptedException e) {
            // somebody outside wants this thread to end
            Thread.currentThread().interrupt();
        }
    }

    /** One input on its way. */
    private final class Task {

        private final I input;
        private final boolean slow;
        private final CompletableFuture<O> result = new CompletableFuture<>();
        private final AtomicBoolean left = new AtomicBoolean();
        private volatile Thread worker;
        /** When work on it began; 0 before. */
        private volatile long begun;
        /** What had been stood still before that. */
        private volatile long stood;

        Task(I input) {
            this.input = input;
            this.slow = Pipeline.this.slow.test(input);
        }

        boolean overdue() {
            return begun != 0 && !result.isDone() && clock.getAsLong() - begun - (still.nanos() - stood) > limit.toNanos();
        }

        /** False when the task was given up meanwhile, and its thread replaced. */
        boolean perform() {
            worker = Thread.currentThread();
            stood = still.nanos();
            begun = clock.getAsLong() | 1;
            try {
                return result.complete(outcome());
            } catch (Throwable e) {
                // there was not even an answer for what failed: the thread of the run asks for it once more
                return result.completeExceptionally(e);
            } finally {
                left();
            }
        }

        /** Its place in the slow lane is free, once. */
        void left() {
            if (slow && left.compareAndSet(false, true)) {
                lanes.slowDone();
            }
        }

        private O outcome() {
            try {
                return work.apply(input);
            } catch (OutOfMemoryError e) {
                return alone();
            } catch (Throwable e) {
                return failed.apply(input, e);
            }
        }

        /** Memory may have run out because of a neighbour: those it ran out for try once more, one after the other. */
        private O alone() {
            synchronized (alone) {
                try {
                    return work.apply(input);
                } catch (Throwable e) {
                    return failed.apply(input, e);
                }
            }
        }
    }
}
