package org.disclosurecheck.prose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

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

    /** A text prepared to be compared with any number of others. */
    public static final class Side {

        private final Map<String, String> sentences;
        private final int length;
        private final long[] pieces;

        private Side(Map<String, String> sentences) {
            this.sentences = sentences;
            this.length = length(sentences);
            this.pieces = length < SHORTEST ? new long[0] : pieces(String.join("", sentences.keySet()));
        }

        /**
         * @param paragraphs of the text
         * @param names that the text calls its own unit and region by
         */
        public static Side of(List<String> paragraphs, List<String> names) {
            return new Side(sentences(paragraphs, names));
        }

        /** True when it is too short to have been copied. */
        boolean isShort() {
            return length < SHORTEST;
        }
    }

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
        return of(Side.of(here, namesHere), Side.of(there, namesThere));
    }

    /** The same for texts that were prepared. */
    public static Optional<Likeness> of(Side here, Side there) {
        return here.isShort() || there.isShort() ? Optional.empty() : Optional.of(compared(here, there));
    }

    private static Likeness compared(Side here, Side there) {
        String longest = "";
        int same = 0;
        for (String sentence : here.sentences.keySet()) {
            if (there.sentences.containsKey(sentence)) {
                same += sentence.length();
                longest = sentence.length() > longest.length() ? sentence : longest;
            }
        }
        return new Likeness(percent(here.pieces, there.pieces), 100 * same / here.length,
                here.sentences.getOrDefault(longest, ""), there.sentences.getOrDefault(longest, ""));
    }

    /** Both are sorted. */
    private static int percent(long[] one, long[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length - both;
        return all == 0 ? 0 : 100 * both / all;
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

    /** Every piece once, as a number of 64 bits: among the pieces of two texts two numbers are never alike by chance. */
    private static long[] pieces(String text) {
        long[] pieces = new long[Math.max(0, text.length() - PIECE + 1)];
        long four = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= PIECE - 1) {
                pieces[i - PIECE + 1] = mix(mix(four) + text.charAt(i));
            }
            four = four << 16 | text.charAt(i);
        }
        return LongStream.of(pieces).sorted().distinct().toArray();
    }

    private static long mix(long value) {
        long z = value * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        return z ^ z >>> 31;
    }
}
