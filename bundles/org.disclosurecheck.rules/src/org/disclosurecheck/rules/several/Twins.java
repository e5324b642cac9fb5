package org.disclosurecheck.rules.several;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.prose.Likeness;
import org.disclosurecheck.rules.several.store.SortedNumbers;
import org.disclosurecheck.rules.several.store.Spill;

/**
 * Finds reports of different organisations with one text. Candidates share a mark; each pair is then compared word by
 * word before anybody is accused. Which candidates a report has is put away, so memory does not grow with their number. Of
 * copies of one report only the first is compared, and what it resembles is said of all of them.
 */
final class Twins {

    /** Below this two texts merely speak of the same things. */
    private static final int LEAST = 60;
    private static final int ALIKE = 85;
    /** In a crowd with one mark each is compared with so many neighbours only: it needs one twin, not all. */
    private static final int CROWD = 12;
    private static final int NEIGHBOURS = 6;
    /** How far a neighbour is looked for. */
    private static final int FARTHEST = 1000;
    /** Texts that are alike have half of their sixteen marks in common; fewer than three in one pair of a thousand. */
    private static final int LEAST_COMMON = 3;
    /** So many texts are kept prepared at a time. */
    private static final int KEPT = 64;
    /** The marks of so many reports, a megabyte: a candidate is met once for each mark it shares. */
    private static final int MARKS_KEPT = 1 << 13;
    static final int SECTION = 31;

    private final Cards cards;
    private final SortedNumbers pairs = new SortedNumbers();
    private final Spill spill = new Spill();
    /** Where the candidates of each report were put; below 0 when what it resembles stands behind them; 0 when it has none. */
    private final Rows places = new Rows(2);
    private final int[] markedPositions = new int[MARKS_KEPT];
    private final int[][] marked = new int[MARKS_KEPT][];
    private final Map<Long, Likeness.Side> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Likeness.Side> eldest) {
            return size() > KEPT;
        }
    };

    /** @param cards all of them, in their order */
    Twins(Cards cards) {
        this.cards = cards;
        cards.marks().drain(this::pairs);
        putAway();
    }

    /** Each section in which the report of that position resembles another, with its nearest twin. Any thread may ask. */
    List<Alike> of(int position) {
        int first = cards.first(position);
        long place = place(first);
        if (place == 0) {
            return List.of();
        }
        byte[] bytes = spill.get(Math.abs(place) - 1);
        int[] candidates = numbers(bytes);
        int length = (candidates.length + 1) * Integer.BYTES;
        if (place < 0) {
            return AlikeBytes.read(Arrays.copyOfRange(bytes, length, bytes.length));
        }
        List<Alike> found = found(first, candidates);
        if (cards.isCopied(first)) {
            byte[] known = AlikeBytes.of(found);
            byte[] both = Arrays.copyOf(bytes, length + known.length);
            System.arraycopy(known, 0, both, length, known.length);
            place(first, -spill.put(both) - 1);
        }
        return found;
    }

    /** The positions of those it may resemble, section by section; the highest bit is set for the second section. */
    int[] candidates(int position) {
        long place = place(cards.first(position));
        return place == 0 ? new int[0] : numbers(spill.get(Math.abs(place) - 1));
    }

    /** Their number stands before them. */
    private static int[] numbers(byte[] bytes) {
        IntBuffer all = ByteBuffer.wrap(bytes).asIntBuffer();
        int[] numbers = new int[all.get()];
        all.get(numbers);
        return numbers;
    }

    private List<Alike> found(int position, int[] candidates) {
        List<Alike> found = new ArrayList<>();
        for (int section = 0, from = 0; section < Card.COMPARED.size(); section++) {
            List<Alike> all = new ArrayList<>();
            Set<Long> units = new HashSet<>();
            for (; from < candidates.length && candidates[from] >>> SECTION == section; from++) {
                int other = candidates[from] & Integer.MAX_VALUE;
                alike(position, other, section).ifPresent(alike -> {
                    all.add(alike);
                    if (alike.percent() >= ALIKE) {
                        units.add(cards.identity(other) == 0 ? -1L - other : cards.identity(other));
                    }
                });
            }
            if (!all.isEmpty()) {
                found.add(nearest(all, units.size()));
            }
        }
        return found;
    }

    private long place(int position) {
        synchronized (places) {
            return places.getLong(position, 0);
        }
    }

    private void place(int position, long place) {
        synchronized (places) {
            places.setLong(position, 0, place);
        }
    }

    private Optional<Alike> alike(int one, int other, int section) {
        return Likeness.of(side(one, section), side(other, section)).filter(alike -> alike.percent() >= LEAST)
                .map(alike -> new Alike(Card.COMPARED.get(section), cards.shown(other), cards.path(other), alike.percent(),
                        alike.identical(), alike.here(), alike.there(), 0));
    }

    private Likeness.Side side(int position, int section) {
        long key = (long) position << 1 | section;
        synchronized (kept) {
            Likeness.Side known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Cards.Passage passage = cards.passage(position, section);
        Likeness.Side side = Likeness.Side.of(passage.paragraphs(), passage.names());
        synchronized (kept) {
            kept.put(key, side);
        }
        return side;
    }

    /** The nearest, then the first by name: the same whatever the order of the run. */
    private static Alike nearest(List<Alike> list, int units) {
        list.sort((a, b) -> a.percent() != b.percent() ? b.percent() - a.percent()
                : (a.other() + a.path()).compareTo(b.other() + b.path()));
        Alike best = list.get(0);
        return new Alike(best.section(), best.other(), best.path(), best.percent(), best.identical(), best.here(),
                best.there(), Math.max(0, units - 1));
    }

    /** Every pair counts for both. */
    private void putAway() {
        for (int i = 0; i < cards.size(); i++) {
            places.add();
        }
        int[] state = {-1, 0};
        List<Integer> candidates = new ArrayList<>();
        pairs.drain(pair -> {
            int position = (int) (pair >>> Integer.SIZE);
            if (position != state[0]) {
                put(state[0], candidates);
                state[0] = position;
            }
            candidates.add((int) pair);
        });
        put(state[0], candidates);
    }

    private void put(int position, List<Integer> candidates) {
        if (!candidates.isEmpty()) {
            ByteBuffer bytes = ByteBuffer.allocate((candidates.size() + 1) * Integer.BYTES).putInt(candidates.size());
            candidates.forEach(bytes::putInt);
            place(position, spill.put(bytes.array()) + 1);
            candidates.clear();
        }
    }

    private void pairs(int section, int[] all) {
        int different = 0;
        for (int position : all) {
            if (cards.first(position) == position) {
                all[different++] = cards.rank(position);
            }
        }
        int[] crowd = Arrays.copyOf(all, different);
        Arrays.sort(crowd);
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = cards.order().at(crowd[i]);
        }
        if (crowd.length < 2 || cards.identity(crowd[0]) == cards.identity(crowd[crowd.length - 1])) {
            // all are of one organisation
            return;
        }
        boolean large = crowd.length > CROWD;
        int[] next = large ? others(crowd) : null;
        for (int i = 0; i < crowd.length; i++) {
            int left = large ? NEIGHBOURS : crowd.length;
            int looks = FARTHEST;
            // those of the same organisation stand side by side
            int end = large ? crowd.length : crowd.length - i;
            for (int j = large ? next[i] - i : 1; j < end && left > 0 && looks > 0; j++) {
                int one = crowd[i];
                int other = crowd[(i + j) % crowd.length];
                if (cards.foreign(one, other)) {
                    looks--;
                    if (common(one, other, section) >= LEAST_COMMON) {
                        add(one, other, section);
                        add(other, one, section);
                        left--;
                    }
                }
            }
        }
    }

    private void add(int one, int other, int section) {
        pairs.add((long) one << Integer.SIZE | (long) section << SECTION | other);
    }

    /** For each of a crowd in its order, where the next organisation begins. */
    private int[] others(int[] crowd) {
        int[] next = new int[crowd.length];
        for (int i = crowd.length - 1; i >= 0; i--) {
            next[i] = i + 1 < crowd.length && cards.identity(crowd[i]) == cards.identity(crowd[i + 1]) ? next[i + 1] : i + 1;
        }
        return next;
    }

    private int common(int one, int other, int section) {
        int[] here = marks(one);
        int[] there = marks(other);
        int from = cards.marksFrom(one, section);
        int shift = cards.marksFrom(other, section) - from;
        int common = 0;
        for (int i = from; i < from + Card.MARKS; i++) {
            common += here[i] == there[i + shift] ? 1 : 0;
        }
        return common;
    }

    private int[] marks(int position) {
        int slot = position & MARKS_KEPT - 1;
        if (marked[slot] == null || markedPositions[slot] != position) {
            markedPositions[slot] = position;
            marked[slot] = cards.marks(position);
        }
        return marked[slot];
    }
}
