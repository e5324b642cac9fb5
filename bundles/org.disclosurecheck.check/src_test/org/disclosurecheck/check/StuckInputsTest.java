package org.disclosurecheck.check;

import static org.disclosurecheck.check.Runs.LONG;
import static org.disclosurecheck.check.Runs.pause;
import static org.disclosurecheck.check.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs that take too long are given up by a clock that goes when the test says so: no test waits, none depends on the machine. */
@Timeout(300)
class StuckInputsTest {

    /** Goes when a test says so. */
    private final AtomicLong clock = new AtomicLong(1);

    @Test
    void a_stuck_input_is_given_up_and_its_worker_replaced() throws IOException {
        List<String> results = withStuckOnes(6, 1, input -> input == 2, 1);
        assertEquals(List.of("0", "1", "2 " + TimeoutException.class.getSimpleName(), "3", "4", "5"), results);
    }

    @Test
    void even_when_every_worker_is_stuck_nothing_is_lost() throws IOException {
        List<String> results = withStuckOnes(24, 3, input -> input % 4 == 0, 3);
        assertEquals(IntStream.range(0, 24).mapToObj(i -> i % 4 == 0 ? i + " TimeoutException" : "" + i).toList(),
                results);
    }

    @Test
    void a_stuck_input_is_given_up_when_forty_behind_it_are_done_already() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try {
            List<String> results = run(41, 2, LONG, input -> {
                if (input == 0) {
                    awaitStubbornly(end);
                } else if (input == 40) {
                    clock.addAndGet(2 * LONG.toNanos());
                }
                return "" + input;
            }, clock::get);
            assertEquals(IntStream.range(0, 41).mapToObj(i -> i == 0 ? "0 TimeoutException" : "" + i).toList(), results);
        } finally {
            end.countDown();
        }
    }

    /** A machine that was put to sleep: who waits for a moment wakes up after hours, and so does everybody’s clock. */
    @Test
    void while_everything_stands_still_nobody_uses_up_his_time() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger slept = new AtomicInteger(Integer.MAX_VALUE);
        CountDownLatch begun = new CountDownLatch(1);
        // a wait looks at the clock twice, before and after
        LongSupplier watch = () -> {
            int look = looks.incrementAndGet();
            if (look % 2 == 0 && begun.getCount() == 0 && slept.compareAndSet(Integer.MAX_VALUE, look)) {
                clock.addAndGet(2 * LONG.toNanos());
            }
            return clock.get();
        };
        List<String> results = new ArrayList<>();
        new Pipeline<Integer, String>(input -> {
            begun.countDown();
            while (looks.get() < slept.get() + 4L) {
                pause(1);
            }
            return "" + input;
        }, (input, cause) -> "given up", input -> false, 1, LONG, clock::get, watch).run(List.of(0).iterator(), results::add);
        assertEquals(List.of("0"), results);
    }

    @Test
    void time_spent_waiting_for_a_worker_does_not_count() throws IOException {
        List<String> results = run(8, 1, LONG, input -> {
            clock.addAndGet(LONG.toNanos() / 5);
            // so long that those that take too long are looked for meanwhile
            pause(150);
            return "" + input;
        }, clock::get);
        assertEquals(IntStream.range(0, 8).mapToObj(String::valueOf).toList(), results);
    }

    /**
     * Some inputs never come back, not even when they are told to. The clock stands still until so many are stuck that no
     * worker is left who could be at anything else, and then the limit is over: no good input ever seems slow.
     */
    private List<String> withStuckOnes(int inputs, int workers, IntPredicate stuck, int together) throws IOException {
        AtomicInteger hanging = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        try {
            return run(inputs, workers, LONG, input -> {
                if (stuck.test(input)) {
                    if (hanging.incrementAndGet() % together == 0) {
                        clock.addAndGet(2 * LONG.toNanos());
                    }
                    awaitStubbornly(end);
                }
                return "" + input;
            }, clock::get);
        } finally {
            end.countDown();
        }
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // stuck means stuck
            }
        }
    }
}
