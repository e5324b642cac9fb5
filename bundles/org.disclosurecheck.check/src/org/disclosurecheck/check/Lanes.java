package org.disclosurecheck.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The work that waits, in two lanes. One worker at least is on the slow lane while anything stands there, and none but
 * that one while the fast lane has work: a hundred scanned PDFs do not hold up ten thousand documents, nor the other way
 * round. In each lane the order of arrival is kept.
 * <p>
 * An empty fast lane says little while inputs are still being fetched: fast ones may stand right behind. Until then the
 * other workers wait, or a few slow inputs at the head of a long list would take all of them.
 *
 * @param <T> a piece of work
 */
final class Lanes<T> {

    private final Deque<T> fast = new ArrayDeque<>();
    private final Deque<T> slow = new ArrayDeque<>();
    private int slowAtWork;
    private boolean fetching;
    private boolean closed;

    /** Whether more work is just being fetched, that may be fast. */
    synchronized void fetching(boolean more) {
        fetching = more;
        notifyAll();
    }

    synchronized void add(T work, boolean isSlow) {
        (isSlow ? slow : fast).add(work);
        notify();
    }

    /** Waits for work; null when there will be none any more. Of slow work the end must be told: {@link #slowDone()}. */
    synchronized T take() throws InterruptedException {
        while (!closed && fast.isEmpty() && !slowIsNext()) {
            wait();
        }
        if (closed) {
            return null;
        }
        if (slowIsNext()) {
            slowAtWork++;
            return slow.remove();
        }
        return fast.remove();
    }

    private boolean slowIsNext() {
        return !slow.isEmpty() && (slowAtWork == 0 || fast.isEmpty() && !fetching);
    }

    synchronized void slowDone() {
        slowAtWork--;
        notifyAll();
    }

    /** Workers go home; what waits is taken by nobody any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** What nobody has taken. */
    synchronized Set<T> waiting() {
        Set<T> waiting = new HashSet<>(fast);
        waiting.addAll(slow);
        return waiting;
    }
}
