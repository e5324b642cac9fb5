package org.disclosurecheck.check;

import java.util.concurrent.TimeUnit;

/**
 * How long the whole program stood still: in a machine that was put to sleep, behind Ctrl-Z, on a server that was moved. Who
 * waits for a moment and wakes up much later has seen it. Nobody worked in that time, so it counts for no limit.
 */
final class Standstill {

    /** A wait that takes so much longer than it was meant to is no busy machine any more. */
    private static final long NOTICED = TimeUnit.SECONDS.toNanos(5);

    private volatile long nanos;

    /** Told by one thread how long it meant to wait, and how long it did. */
    void waited(long meant, long did) {
        if (did - meant > NOTICED) {
            nanos += did - meant;
        }
    }

    /** All of it up to now. */
    long nanos() {
        return nanos;
    }
}
