package org.disclosurecheck.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant who wrote a word that is not known: it differs by a slip or two of the hand. */
final class Nearest {

    private Nearest() {
    }

    /** The nearest word, if it is near: every third letter may be wrong. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream().filter(one -> slips(word, one) <= Math.max(1, word.replace("-", "").length() / 3))
                .min(byDistance(word));
    }

    /** The nearest words, however far. */
    static List<String> some(int most, String word, Collection<String> known) {
        return known.stream().sorted(byDistance(word)).limit(most).toList();
    }

    private static Comparator<String> byDistance(String word) {
        return Comparator.<String>comparingInt(one -> slips(word, one)).thenComparing(Comparator.naturalOrder());
    }

    /** How many letters are too many, missing, wrong, or have changed places with the next one. */
    static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                slips[i][j] = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[a.length()][b.length()];
    }
}
