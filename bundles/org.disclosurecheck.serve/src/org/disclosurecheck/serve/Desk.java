package org.disclosurecheck.serve;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Where the work is done: so many reports at a time, so many requests and bytes in the house, each report within its
 * time. Work that does not come back is given up and its thread left to itself; when there are too many such threads,
 * nothing more is taken in, and whoever watches over the service is told by its health.
 */
final class Desk implements AutoCloseable {

    private static final long STACK_BYTES = 4 << 20;
    private static final int MOST_STUCK_PER_JOB = 4;
    /** How often the clock is looked at while work goes on. */
    private static final long LOOK_NANOS = 100_000_000;

    /** A request in the house; closing it makes room. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    private final int jobs;
    private final int waiting;
    private final long limit;
    private final long mostBytes;
    private final LongSupplier nanoTime;
    private final Semaphore turns;
    private final Object alone = new Object();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger answering = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger stuck = new AtomicInteger();
    private final ThreadPoolExecutor workers;
    private volatile boolean closing;

    /** @param mostBytes what all requests in the house may hold together */
    Desk(int jobs, int waiting, Duration limit, long mostBytes, LongSupplier nanoTime) {
        this.jobs = jobs;
        this.waiting = waiting;
        this.limit = limit.toNanos();
        this.mostBytes = mostBytes;
        this.nanoTime = nanoTime;
        this.turns = new Semaphore(jobs, true);
        this.workers = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(),
                work -> {
                    Thread thread = new Thread(null, work, "check", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Lets a request in, before its body is read. */
    Place enter(long size) throws Refusal {
        if (closing) {
            throw Refusal.later(503, 5, "服务正在停止，请稍后再试", "the service is stopping; come again later");
        }
        if (overwhelmed()) {
            throw Refusal.later(503, 60, "服务暂时无法处理，请稍后再试", "the service is overwhelmed; come again later");
        }
        int now = inside.incrementAndGet();
        long held = bytes.addAndGet(size);
        Place place = () -> {
            inside.decrementAndGet();
            bytes.addAndGet(-size);
        };
        // a single request is never too large for an empty house: its own limit has been looked at
        if (now > jobs + waiting || held > mostBytes && now > 1) {
            place.close();
            throw Refusal.later(503, 2, "现在使用的人太多，请稍后再试", "too many requests at the moment; come again later");
        }
        return place;
    }

    /** Waits for a turn, works, and answers for work that fails. */
    <T> T work(Callable<T> work, Function<Throwable, T> failed) throws InterruptedException {
        turns.acquire();
        AtomicInteger state = new AtomicInteger();
        try {
            // before the work: who looks at the clock after it may see a time at which it was long over
            long begun = nanoTime.getAsLong();
            Future<T> result = start(() -> {
                try {
                    return attempt(work);
                } finally {
                    // whoever comes second knows that the other has been there
                    if (!state.compareAndSet(0, 1)) {
                        stuck.decrementAndGet();
                    }
                }
            });
            try {
                return within(result, begun);
            } catch (TimeoutException e) {
                stuck.incrementAndGet();
                if (!state.compareAndSet(0, 2)) {
                    stuck.decrementAndGet();
                }
                result.cancel(true);
                return failed.apply(e);
            } catch (ExecutionException e) {
                return failed.apply(e.getCause());
            }
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            return failed.apply(e);
        } finally {
            turns.release();
        }
    }

    private <T> T within(Future<T> result, long begun) throws TimeoutException, ExecutionException, InterruptedException {
        while (true) {
            long left = limit - (nanoTime.getAsLong() - begun);
            if (left <= 0 && !result.isDone()) {
                throw new TimeoutException();
            }
            try {
                return result.get(Math.max(0, Math.min(left, LOOK_NANOS)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // is it over?
            }
        }
    }

    private <T> Future<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        workers.execute(task);
        return task;
    }

    /** Memory may have run out because of a neighbour: those it ran out for try once more, one after the other. */
    private <T> T attempt(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (OutOfMemoryError e) {
            synchronized (alone) {
                return work.call();
            }
        }
    }

    int inside() {
        return inside.get();
    }

    long bytes() {
        return bytes.get();
    }

    int stuck() {
        return stuck.get();
    }

    /** True when so much work has not come back that the service should be started anew. */
    boolean overwhelmed() {
        return stuck.get() >= MOST_STUCK_PER_JOB * jobs;
    }

    boolean closing() {
        return closing;
    }

    /** A request is being answered, whatever it asks for; closing it tells that the answer has been sent. */
    Place answering() {
        answering.incrementAndGet();
        return answering::decrementAndGet;
    }

    /** Takes nothing more in; what is in the house is finished and answered, if it is within its time. */
    @Override
    public void close() {
        closing = true;
        long end = System.nanoTime() + limit;
        try {
            while (inside.get() + answering.get() > 0 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdownNow();
    }
}
