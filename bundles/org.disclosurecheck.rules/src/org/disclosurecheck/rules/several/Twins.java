package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.disclosurecheck.prose.Likeness;

/**
 * Finds reports of different organisations with one text. Candidates share a mark; each pair is then compared word by
 * word before anybody is accused.
 */
final class Twins {

    /** Below this two texts merely speak of the same things. */
    private static final int LEAST = 60;
    private static final int ALIKE = 85;
    /** In a crowd with one mark each is compared with so many neighbours only: it needs one twin, not all. */
    private static final int CROWD = 12;
    private static final int NEIGHBOURS = 6;
    /** Texts that are alike have half of their sixteen marks in common; fewer than three in one pair of a thousand. */
    private static final int LEAST_COMMON = 3;
    /** So many texts are kept unfolded at a time. */
    private static final int KEPT = 400;

    private final List<Card> cards;
    private final IntFunction<Digest> digests;
    private final Map<Integer, Digest> kept = new java.util.LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Digest> eldest) {
            return size() > KEPT;
        }
    };

    private Twins(List<Card> cards, IntFunction<Digest> digests) {
        this.cards = cards;
        this.digests = digests;
    }

    /** For each report that resembles another the section and its nearest twin, by position. */
    static Map<Integer, List<Alike>> of(List<Card> cards, IntFunction<Digest> digests) {
        Twins twins = new Twins(cards, digests);
        Map<Integer, List<Alike>> found = new TreeMap<>();
        for (int section = 0; section < Card.COMPARED.size(); section++) {
            twins.compare(section, found);
        }
        return found;
    }

    private void compare(int section, Map<Integer, List<Alike>> found) {
        Map<Integer, List<Alike>> all = new TreeMap<>();
        String id = Card.COMPARED.get(section);
        for (long pair : candidates(section)) {
            Card one = cards.get((int) (pair >>> 32));
            Card other = cards.get((int) pair);
            Digest first = digest(one);
            Digest second = digest(other);
            List<String> namesOne = Card.names(first, one.unit());
            List<String> namesOther = Card.names(second, other.unit());
            List<String> here = first.prose().paragraphs(id);
            List<String> there = second.prose().paragraphs(id);
            add(all, one, other, id, Likeness.of(here, there, namesOne, namesOther));
            add(all, other, one, id, Likeness.of(there, here, namesOther, namesOne));
        }
        all.forEach((position, list) -> found.computeIfAbsent(position, p -> new ArrayList<>()).add(nearest(list)));
    }

    private static void add(Map<Integer, List<Alike>> all, Card one, Card other, String section,
            Optional<Likeness> likeness) {
        likeness.filter(alike -> alike.percent() >= LEAST).ifPresent(alike -> all
                .computeIfAbsent(one.position(), p -> new ArrayList<>()).add(new Alike(section, other.shown(), other.path(),
                        alike.percent(), alike.identical(), alike.here(), alike.there(), 0)));
    }

    /** The nearest, then the first by name: the same whatever the order of the run. */
    private static Alike nearest(List<Alike> list) {
        list.sort((a, b) -> a.percent() != b.percent() ? b.percent() - a.percent()
                : (a.other() + a.path()).compareTo(b.other() + b.path()));
        Alike best = list.get(0);
        int more = (int) list.stream().skip(1).filter(alike -> alike.percent() >= ALIKE).count();
        return new Alike(best.section(), best.other(), best.path(), best.percent(), best.identical(), best.here(),
                best.there(), more);
    }

    private Digest digest(Card card) {
        return kept.computeIfAbsent(card.position(), digests::apply);
    }

    private TreeSet<Long> candidates(int section) {
        TreeSet<Long> pairs = new TreeSet<>();
        List<Card> told = cards.stream().filter(card -> card.marks()[section].length > 0).toList();
        int bands = told.isEmpty() ? 0 : told.get(0).marks()[section].length;
        for (int band = 0; band < bands; band++) {
            long[] marked = new long[told.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = (long) told.get(i).marks()[section][band] << 32 | told.get(i).position();
            }
            Arrays.sort(marked);
            for (int from = 0, to; from < marked.length; from = to) {
                to = from + 1;
                while (to < marked.length && marked[to] >>> 32 == marked[from] >>> 32) {
                    to++;
                }
                pairs(section, marked, from, to, pairs);
            }
        }
        return pairs;
    }

    private void pairs(int section, long[] marked, int from, int to, TreeSet<Long> pairs) {
        List<Card> crowd = new ArrayList<>();
        for (int i = from; i < to; i++) {
            crowd.add(cards.get((int) marked[i]));
        }
        boolean large = crowd.size() > CROWD;
        crowd.sort((a, b) -> (a.identity() + "\n" + a.path()).compareTo(b.identity() + "\n" + b.path()));
        for (int i = 0; i < crowd.size(); i++) {
            int left = large ? NEIGHBOURS : crowd.size();
            for (int j = 1; j < crowd.size() && left > 0 && (large || i + j < crowd.size()); j++) {
                Card one = crowd.get(i);
                Card other = crowd.get((i + j) % crowd.size());
                if (foreign(one, other) && common(one.marks()[section], other.marks()[section]) >= LEAST_COMMON) {
                    long low = Math.min(one.position(), other.position());
                    pairs.add(low << 32 | Math.max(one.position(), other.position()));
                    left--;
                }
            }
        }
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0; i < one.length; i++) {
            common += one[i] == other[i] ? 1 : 0;
        }
        return common;
    }

    /** Two organisations; nobody copies from himself but from year to year, which other rules see. */
    private static boolean foreign(Card one, Card other) {
        boolean nameless = one.identity().isEmpty() && other.identity().isEmpty();
        return !nameless && !one.identity().equals(other.identity()) && !one.path().equals(other.path());
    }
}
