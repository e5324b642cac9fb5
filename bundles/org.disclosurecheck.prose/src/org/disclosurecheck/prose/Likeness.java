package org.disclosurecheck.prose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far two texts are one text with other names and numbers. Numbers, years and the given names are masked; sentences
 * that every report has (legal basis, period, where to read it) are left out.
 *
 * @param percent of the five-character pieces of both texts, those that both have
 * @param identical of the characters of the first text, those in sentences that stand in both, in per cent
 * @param here the longest such sentence, as it stands in the first text; empty when there is none
 * @param there the same sentence, as it stands in the second
 */
public record Likeness(int percent, int identical, String here, String there) {

    private static final int PIECE = 5;
    private static final int SHORTEST = 80;

    /**
     * Compares two texts; nothing when one of them is too short to have been copied.
     *
     * @param here paragraphs of the first text
     * @param there paragraphs of the second
     * @param namesHere names that the first text calls its own unit and region by
     * @param namesThere likewise for the second
     */
    public static Optional<Likeness> of(List<String> here, List<String> there, List<String> namesHere,
            List<String> namesThere) {
        Map<String, String> one = sentences(here, namesHere);
        Map<String, String> other = sentences(there, namesThere);
        return length(one) < SHORTEST || length(other) < SHORTEST ? Optional.empty() : Optional.of(of(one, other));
    }

    private static Likeness of(Map<String, String> here, Map<String, String> there) {
        String longest = "";
        int same = 0;
        for (String sentence : here.keySet()) {
            if (there.containsKey(sentence)) {
                same += sentence.length();
                longest = sentence.length() > longest.length() ? sentence : longest;
            }
        }
        return new Likeness(percent(pieces(here), pieces(there)), 100 * same / length(here),
                here.getOrDefault(longest, ""), there.getOrDefault(longest, ""));
    }

    private static int percent(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : 100 * both.size() / all;
    }

    /** The sentences by their masked text. */
    private static Map<String, String> sentences(List<String> paragraphs, List<String> names) {
        List<String> longestFirst = names.stream().map(Letters::plain).map(Letters::bare)
                .filter(name -> name.length() > 1).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        Map<String, String> sentences = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> {
            for (Span sentence : Sentences.of(paragraph)) {
                String plain = Letters.plain(sentence.text());
                String masked = mask(plain, longestFirst);
                if (!masked.isEmpty() && !Substance.isFormal(plain)) {
                    sentences.putIfAbsent(masked, sentence.text());
                }
            }
        });
        return sentences;
    }

    /** The Chinese characters, with one mark for every number and every name. */
    private static String mask(String plain, List<String> names) {
        String masked = Letters.bare(plain);
        for (String name : names) {
            masked = masked.replace(name, "@");
        }
        return masked.replaceAll("[0-9]+", "#");
    }

    private static int length(Map<String, String> sentences) {
        return sentences.keySet().stream().mapToInt(String::length).sum();
    }

    private static Set<String> pieces(Map<String, String> sentences) {
        Set<String> pieces = new HashSet<>();
        String text = String.join("", sentences.keySet());
        for (int i = 0; i + PIECE <= text.length(); i++) {
            pieces.add(text.substring(i, i + PIECE));
        }
        return pieces;
    }
}
