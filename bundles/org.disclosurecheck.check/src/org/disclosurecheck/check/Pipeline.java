package org.disclosurecheck.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    private final Function<I, O> work;
    private final BiFunction<I, Throwable, O> failed;
    private final int workers;
    private final Duration limit;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final Task end = new Task(null);
    private final Object alone = new Object();
    private int hired;

    /**
     * @param work may throw anything
     * @param failed answers for work that threw, or that was given up ({@link TimeoutException})
     * @param limit how long one input may take; its thread is then left to itself and replaced
     */
    public Pipeline(Function<I, O> work, BiFunction<I, Throwable, O> failed, int workers, Duration limit) {
        this.work = work;
        this.failed = failed;
        this.workers = workers;
        this.limit = limit;
    }

    /** Runs to the end of the inputs. A pipeline runs once. */
    public void run(Iterator<I> inputs, Sink<O> sink) throws IOException {
        Deque<Task> underWay = new ArrayDeque<>();
        int most = Math.max(16, 4 * workers);
        try {
            while (inputs.hasNext() || !underWay.isEmpty()) {
                while (underWay.size() < most && inputs.hasNext()) {
                    Task task = new Task(inputs.next());
                    underWay.add(task);
                    queue.add(task);
                    if (hired < workers) {
                        hired++;
                        hire();
                    }
                }
                sink.accept(result(underWay.remove()));
            }
        } finally {
            queue.clear();
            queue.addAll(Collections.nCopies(hired, end));
        }
    }

    /** Tasks begin in order and a stuck worker is replaced, so the oldest one has always begun or is about to. */
    private O result(Task task) {
        try {
            long left = limit.toNanos() - (System.nanoTime() - task.begun.join());
            return task.result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            if (task.result.complete(failed.apply(task.input, e))) {
                task.worker.interrupt();
                hire();
            }
            return task.result.join();
        } catch (ExecutionException e) {
            // there was not even the memory to answer for it; by now there is
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
            Task task = queue.take();
            while (task != end && task.perform()) {
                task = queue.take();
            }
        } catch (InterruptedException e) {
            // somebody outside wants this thread to end
            Thread.currentThread().interrupt();
        }
    }

    /** One input on its way. */
    private final class Task {

        private final I input;
        private final CompletableFuture<Long> begun = new CompletableFuture<>();
        private final CompletableFuture<O> result = new CompletableFuture<>();
        private volatile Thread worker;

        Task(I input) {
            this.input = input;
        }

        /** False when the task was given up meanwhile, and its thread replaced. */
        boolean perform() {
            worker = Thread.currentThread();
            begun.complete(System.nanoTime());
            try {
                return result.complete(outcome());
            } catch (OutOfMemoryError e) {
                return result.completeExceptionally(e);
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
