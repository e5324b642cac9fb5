package org.disclosurecheck.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Runs of a pipeline over numbers, for its tests. */
final class Runs {

    /** No good input takes so long, however slow the machine is. */
    static final Duration LONG = Duration.ofSeconds(120);

    private Runs() {
    }

    /** What comes out for the numbers from 0 on; for one that failed, its number and the name of the cause. */
    static List<String> run(int inputs, int workers, Duration limit, Function<Integer, String> work)
            throws IOException {
        return run(inputs, workers, limit, work, System::nanoTime);
    }

    /** The same by another clock. */
    static List<String> run(int inputs, int workers, Duration limit, Function<Integer, String> work,
            LongSupplier clock) throws IOException {
        List<String> results = new ArrayList<>();
        new Pipeline<>(work, (input, cause) -> input + " " + cause.getClass().getSimpleName(), input -> false, workers, limit,
                clock, () -> 0).run(IntStream.range(0, inputs).iterator(), results::add);
        return results;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
