package org.disclosurecheck.prose;

/** The fewest characters to insert, delete or replace that turn one text into another. */
public final class EditDistance {

    private EditDistance() {
    }

    public static int between(String one, String other) {
        int[] row = first(other);
        for (int i = 0; i < one.length(); i++) {
            next(row, i + 1, one.charAt(i), other);
        }
        return row[other.length()];
    }

    /** The same for the end of a text that comes nearest to some words; the end is looked for so far beyond their length. */
    public static int ofEnding(String text, String words, int beyond) {
        String backwards = new StringBuilder(text).reverse().toString();
        String wanted = new StringBuilder(words).reverse().toString();
        int[] row = first(wanted);
        int best = row[wanted.length()];
        for (int i = 0; i < Math.min(backwards.length(), wanted.length() + beyond); i++) {
            next(row, i + 1, backwards.charAt(i), wanted);
            best = Math.min(best, row[wanted.length()]);
        }
        return best;
    }

    private static int[] first(String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static void next(int[] row, int length, char c, String other) {
        int diagonal = row[0];
        row[0] = length;
        for (int j = 1; j < row.length; j++) {
            int above = row[j];
            int replaced = diagonal + (c == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
            diagonal = above;
        }
    }
}
