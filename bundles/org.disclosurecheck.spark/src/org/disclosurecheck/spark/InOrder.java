package org.disclosurecheck.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Pieces of work that {@link Workers} do side by side, while what comes of them is taken in the order in which they were begun. */
final class InOrder<T> {

    private final Workers workers;
    private final Deque<FutureTask<T>> begun = new ArrayDeque<>();

    InOrder(Workers workers) {
        this.workers = workers;
    }

    void begin(Callable<T> work) {
        begun.add(workers.begin(work));
    }

    /** Only a few pieces are ahead of what was taken, so that memory stays bounded. */
    boolean isFull() {
        return begun.size() >= workers.most();
    }

    boolean isEmpty() {
        return begun.isEmpty();
    }

    /** What the first piece came to that was not taken yet. */
    T take() {
        try {
            return begun.remove().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            // Spark ends the task
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
