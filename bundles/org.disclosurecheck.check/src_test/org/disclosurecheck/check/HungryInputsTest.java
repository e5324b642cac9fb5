package org.disclosurecheck.check;

import static org.disclosurecheck.check.Runs.LONG;
import static org.disclosurecheck.check.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs for which the memory does not suffice: no other suffers, and each is answered for. */
@Timeout(300)
class HungryInputsTest {

    @Test
    void what_ran_out_of_memory_beside_a_hungry_neighbour_is_tried_once_more() throws IOException {
        Set<Integer> tried = ConcurrentHashMap.newKeySet();
        List<String> results = run(5, 2, LONG, input -> {
            if (input == 4 || tried.add(input) && input == 2) {
                throw new OutOfMemoryError();
            }
            return "" + input;
        });
        assertEquals(List.of("0", "1", "2", "3", "4 OutOfMemoryError"), results);
    }

    @Test
    void without_the_memory_even_to_answer_for_it_an_input_is_answered_for_later() throws IOException {
        Set<Integer> tried = ConcurrentHashMap.newKeySet();
        List<String> results = new ArrayList<>();
        new Pipeline<Integer, String>(input -> {
            if (input == 1) {
                throw new OutOfMemoryError();
            }
            return "" + input;
        }, (input, cause) -> {
            if (tried.add(input)) {
                throw new OutOfMemoryError();
            }
            return input + " " + cause.getClass().getSimpleName();
        }, 1, LONG).run(IntStream.range(0, 4).iterator(), results::add);
        assertEquals(List.of("0", "1 OutOfMemoryError", "2", "3"), results);
    }
}
