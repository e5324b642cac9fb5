package org.disclosurecheck.rules.several.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class SpillTest {

    private final Random random = new Random(7);

    @Test
    void what_was_put_away_comes_back_from_memory_and_from_the_file() {
        Spill spill = new Spill();
        List<byte[]> pieces = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            byte[] piece = new byte[i % 50 == 0 ? 0 : random.nextInt(9000)];
            random.nextBytes(piece);
            pieces.add(piece);
            places.add(spill.put(piece));
        }
        for (int i = 0; i < 700; i++) {
            assertArrayEquals(pieces.get(i), spill.get(places.get(i)), "piece " + i);
        }
    }

    @Test
    void a_piece_larger_than_the_memory_is_kept() {
        Spill spill = new Spill();
        byte[] huge = new byte[3 << 20];
        random.nextBytes(huge);
        long first = spill.put(new byte[] {1});
        long place = spill.put(huge);
        long last = spill.put(new byte[] {2});
        assertArrayEquals(huge, spill.get(place));
        assertArrayEquals(new byte[] {1}, spill.get(first));
        assertArrayEquals(new byte[] {2}, spill.get(last));
    }

    @Test
    void numbers_come_sorted_and_each_once_however_many_there_are() {
        SortedNumbers numbers = new SortedNumbers();
        TreeSet<Long> expected = new TreeSet<>();
        for (int i = 0; i < 150_000; i++) {
            long number = random.nextInt(60_000) - 30_000L;
            numbers.add(number);
            expected.add(number);
        }
        List<Long> drained = new ArrayList<>();
        numbers.drain(drained::add);
        assertEquals(List.copyOf(expected), drained);
    }

    @Test
    void ranks_follow_the_texts_and_then_the_order_in_which_they_came() {
        for (int count : new int[] {0, 1, 100, 20_000}) {
            Ranks ranks = new Ranks();
            TreeMap<String, List<Integer>> expected = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                String text = "单位" + (char) ('\uff01' + random.nextInt(5)) + random.nextInt(7000);
                ranks.add(text);
                expected.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
            }
            assertArrayEquals(expected.values().stream().flatMap(List::stream).mapToInt(i -> i).toArray(), ranks.sorted());
        }
    }
}
