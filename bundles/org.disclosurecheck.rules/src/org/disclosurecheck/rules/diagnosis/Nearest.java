package org.disclosurecheck.rules.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Which of the known names somebody probably meant. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The likeliest first, three at most; none when nothing is near.
     *
     * @param name name in Latin letters
     * @param zh its Chinese name, which may have been written in its place
     */
    public static <T> List<T> of(String written, Collection<T> known, Function<T, String> name, Function<T, String> zh) {
        record Near<T>(T what, int distance) {
        }
        String low = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(3, written.length() / 3));
        return known.stream().map(each -> new Near<>(each, distance(low, name.apply(each), zh.apply(each), most)))
                .filter(near -> near.distance <= most).sorted((a, b) -> Integer.compare(a.distance, b.distance))
                .map(Near::what).distinct().limit(3).toList();
    }

    private static int distance(String low, String name, String zh, int most) {
        if (low.chars().anyMatch(c -> c > 0x2E80)) {
            return zh.equals(low) ? 0 : zh.contains(low) || low.contains(zh) ? 1 : 99;
        }
        String known = name.toLowerCase(Locale.ROOT);
        return known.equals(low) ? 0 : Math.abs(known.length() - low.length()) > most ? 99 : distance(low, known);
    }

    /** The likeliest of some words; none when nothing is near. */
    public static Optional<String> word(String written, Collection<String> known) {
        return of(written, known, word -> word, word -> word).stream().findFirst();
    }

    /** The same words, those first that are likest to what was written; the order stays where none is like it. */
    public static List<String> words(String written, List<String> known) {
        return known.stream().sorted(Comparator.comparingInt(word -> {
            int distance = distance(written, word);
            return distance <= Math.max(1, word.length() / 2) && distance < word.length() ? distance : Integer.MAX_VALUE;
        })).toList();
    }

    /** Letters to insert, drop, replace or swap with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                    if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
