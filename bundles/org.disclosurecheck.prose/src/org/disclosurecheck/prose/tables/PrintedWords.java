package org.disclosurecheck.prose.tables;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.disclosurecheck.prose.PlainText;

/** How labels and headers are compared: without blanks, in one width and script, quotation marks alike. */
final class PrintedWords {

    private static final Pattern NOTE = Pattern.compile("(?<=.)\\((?:指|含|包括|以上|注|单位:[个件项条]).*\\)$");

    private PrintedWords() {
    }

    /** The words as they are compared. */
    static String plain(String printed) {
        return Normalizer.normalize(PlainText.of(printed), Normalizer.Form.NFKC).replaceAll("\\s", "")
                .replace('‘', '"').replace('’', '"').replace('“', '"').replace('”', '"').replace('「', '"')
                .replace('」', '"').replace('﹒', '.').replace('．', '.').replace('、', ',').replace('〈', '<');
    }

    /** The words without an explanation in brackets behind them: 上一年项目数量(指2019年事项数). */
    static String withoutNote(String printed) {
        return NOTE.matcher(plain(printed)).replaceFirst("");
    }

    /** The fewest characters to insert, delete or replace that turn one text into the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
