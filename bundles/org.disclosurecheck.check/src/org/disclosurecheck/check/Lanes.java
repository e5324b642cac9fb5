package org.disclosurecheck.check;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The work that waits, in two lanes. One worker at least is on the slow lane while anything stands there, and none but
 * that one while the fast lane has work: a hundred scanned PDFs do not hold up ten thousand documents, nor the other way
 * round. In each lane the order of arrival is kept.
 *
 * @param <T> a piece of work
 */
final class Lanes<T> {

    private final Deque<T> fast = new ArrayDeque<>();
    private final Deque<T> slow = new ArrayDeque<>();
    private int slowAtWork;
    private boolean closed;

    synchronized void add(T work, boolean isSlow) {
        (isSlow ? slow : fast).add(work);
        notify();
    }

    /** Waits for work; null when there will be none any more. Of slow work the end must be told: {@link #slowDone()}. */
    synchronized T take() throws InterruptedException {
        while (!closed && fast.isEmpty() && slow.isEmpty()) {
            wait();
        }
        if (closed) {
            return null;
        }
        if (!slow.isEmpty() && (slowAtWork == 0 || fast.isEmpty())) {
            slowAtWork++;
            return slow.remove();
        }
        return fast.remove();
    }

    synchronized void slowDone() {
        slowAtWork--;
    }

    /** What waits is dropped, and workers go home. */
    synchronized void close() {
        closed = true;
        fast.clear();
        slow.clear();
        notifyAll();
    }
}
