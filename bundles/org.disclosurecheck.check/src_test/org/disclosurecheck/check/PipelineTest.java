package org.disclosurecheck.check;

import static org.disclosurecheck.check.Runs.LONG;
import static org.disclosurecheck.check.Runs.await;
import static org.disclosurecheck.check.Runs.pause;
import static org.disclosurecheck.check.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several workers, one order: what comes out of a pipeline, and what it does when something goes wrong. */
@Timeout(300)
class PipelineTest {

    @Test
    void results_come_in_the_order_of_the_inputs_however_many_work() throws IOException {
        List<String> results = run(300, 8, LONG, input -> {
            pause(ThreadLocalRandom.current().nextInt(3));
            return "" + input;
        });
        assertEquals(IntStream.range(0, 300).mapToObj(String::valueOf).toList(), results);
    }

    @Test
    void results_before_a_slow_one_are_handed_on_while_it_is_worked_on() throws IOException {
        CountDownLatch handedOn = new CountDownLatch(2);
        List<String> results = new ArrayList<>();
        new Pipeline<Integer, String>(input -> {
            if (input == 2) {
                await(handedOn);
            }
            return "" + input;
        }, (input, cause) -> input + " " + cause, 1, LONG).run(IntStream.range(0, 5).iterator(), result -> {
            results.add(result);
            handedOn.countDown();
        });
        assertEquals(List.of("0", "1", "2", "3", "4"), results);
    }

    @Test
    void a_run_whose_results_cannot_be_written_ends_when_nobody_works_any_more() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Pipeline<Integer, String> pipeline = new Pipeline<>(input -> {
            if (input == 0) {
                await(begun);
            } else {
                begun.countDown();
                await(failing);
                pause(200);
                done.set(true);
            }
            return "" + input;
        }, (input, cause) -> "", input -> false, 2, LONG);
        assertThrows(IOException.class, () -> pipeline.run(List.of(0, 1).iterator(), result -> {
            failing.countDown();
            throw new IOException("full");
        }));
        assertTrue(done.get(), "somebody still works with what is closed behind the run");
    }

    @Test
    void a_run_that_cannot_even_answer_for_what_failed_ends_with_that() {
        Pipeline<Integer, String> pipeline = new Pipeline<>(input -> {
            throw new IllegalStateException("work");
        }, (input, cause) -> {
            throw new UncheckedIOException(new IOException("no journal any more"));
        }, input -> false, 2, Duration.ofDays(1));
        assertThrows(UncheckedIOException.class, () -> pipeline.run(List.of(0, 1, 2).iterator(), result -> { }));
    }

    @Test
    void several_work_at_the_same_time() throws IOException {
        CountDownLatch together = new CountDownLatch(4);
        List<String> results = run(4, 4, LONG, input -> {
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException e) {
                return "alone";
            }
            return "together";
        });
        assertEquals(List.of("together", "together", "together", "together"), results);
    }

    @Test
    void work_that_throws_is_answered_for_and_the_others_go_on() throws IOException {
        List<String> results = run(3, 2, LONG, input -> {
            if (input == 1) {
                throw new IllegalStateException();
            }
            return "" + input;
        });
        assertEquals(List.of("0", "1 IllegalStateException", "2"), results);
    }

    @Test
    void only_a_few_inputs_are_taken_ahead_of_the_results() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 5000).peek(i -> taken.incrementAndGet()).iterator();
        new Pipeline<Integer, Integer>(i -> i, (i, cause) -> i, 2, LONG).run(inputs,
                result -> most.accumulateAndGet(taken.get() - given.getAndIncrement(), Math::max));
        assertEquals(5000, given.get());
        assertTrue(most.get() <= 300, "ahead: " + most);
    }

    @Test
    void when_results_can_no_longer_be_taken_the_run_ends() {
        Pipeline<Integer, Integer> pipeline = new Pipeline<>(i -> i, (i, cause) -> i, 2, LONG);
        assertThrows(IOException.class, () -> pipeline.run(IntStream.range(0, 1000).iterator(), result -> {
            throw new IOException("no reader");
        }));
    }

    @Test
    void slow_inputs_do_not_hold_up_the_fast_ones_behind_them() throws IOException {
        CountDownLatch fastOnes = new CountDownLatch(50);
        List<String> results = new ArrayList<>();
        new Pipeline<Integer, String>(input -> {
            try {
                if (input < 4) {
                    // ends only when all the fast ones, which stand behind, are through
                    return input + (fastOnes.await(60, TimeUnit.SECONDS) ? "" : " waited");
                }
            } catch (InterruptedException e) {
                return "given up";
            }
            fastOnes.countDown();
            return "" + input;
        }, (input, cause) -> "failed", input -> input < 4, 2, LONG).run(IntStream.range(0, 54).iterator(), results::add);
        assertEquals(IntStream.range(0, 54).mapToObj(String::valueOf).toList(), results);
    }

    @Test
    void without_fast_inputs_all_work_on_the_slow_ones() throws IOException {
        CountDownLatch together = new CountDownLatch(3);
        List<String> results = new ArrayList<>();
        new Pipeline<Integer, String>(input -> {
            together.countDown();
            try {
                return together.await(60, TimeUnit.SECONDS) ? "together" : "alone";
            } catch (InterruptedException e) {
                return "given up";
            }
        }, (input, cause) -> "failed", input -> true, 3, LONG).run(IntStream.range(0, 3).iterator(), results::add);
        assertEquals(List.of("together", "together", "together"), results);
    }

    @Test
    void what_was_begun_when_the_run_is_stopped_still_comes_to_its_end_and_nothing_else_is_begun() throws IOException {
        for (int round = 0; round < 20; round++) {
            AtomicInteger begun = new AtomicInteger();
            AtomicInteger done = new AtomicInteger();
            List<Integer> results = new ArrayList<>();
            AtomicReference<Pipeline<Integer, Integer>> pipeline = new AtomicReference<>();
            pipeline.set(new Pipeline<>(input -> {
                begun.incrementAndGet();
                if (input == 10) {
                    pipeline.get().stop();
                }
                pause(2);
                done.incrementAndGet();
                return input;
            }, (input, cause) -> -1, 3, LONG));
            assertFalse(pipeline.get().run(IntStream.range(0, 1000).iterator(), results::add));
            assertEquals(begun.get(), done.get());
            assertTrue(done.get() >= 11 && done.get() <= 13, "the eleventh, and what the two others were at: " + done);
        }
    }
}
