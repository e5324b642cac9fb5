package org.disclosurecheck.spark;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/** The threads of a task beside its own; work is done by the task itself when it has no other. */
final class Workers implements AutoCloseable {

    /** Null when there is no other thread. */
    private final ExecutorService threads;
    private final int most;

    /** @param threads how many cores the task has */
    Workers(int threads) {
        this.threads = threads > 1 ? Executors.newFixedThreadPool(threads, Workers::hire) : null;
        this.most = threads > 1 ? 2 * threads : 1;
    }

    private static Thread hire(Runnable work) {
        Thread thread = new Thread(work, "margent-among");
        thread.setDaemon(true);
        return thread;
    }

    /** So many pieces of work keep all threads busy while the task takes what has been done. */
    int most() {
        return most;
    }

    <T> FutureTask<T> begin(Callable<T> work) {
        FutureTask<T> begun = new FutureTask<>(work);
        if (threads == null) {
            begun.run();
        } else {
            threads.execute(begun);
        }
        return begun;
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }
}
