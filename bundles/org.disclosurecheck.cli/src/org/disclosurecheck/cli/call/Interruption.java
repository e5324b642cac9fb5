package org.disclosurecheck.cli.call;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when somebody stops the program, by Ctrl-C or by the system’s order to end: the run is asked to come to an
 * end, and is given a while for it. Without this the program would just be gone, which does no harm to a journal either,
 * but leaves the user without a word.
 */
public final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean happened;

    /** @param stop asks the run to end */
    public Interruption(Runnable stop) {
        this(stop, ExitStatus.LATER);
    }

    /** The same for what knows no other end. */
    public Interruption(Runnable stop, int status) {
        hook = new Thread(() -> {
            happened = true;
            stop.run();
            try {
                if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    Thread.currentThread().interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // the system’s own status would tell a script that the program broke
            Runtime.getRuntime().halt(status);
        }, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean happened() {
        return happened;
    }

    /** The run is over and everything is said. */
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is at work already
        }
    }
}
