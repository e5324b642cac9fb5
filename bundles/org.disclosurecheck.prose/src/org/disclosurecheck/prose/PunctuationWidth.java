package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Half-width punctuation in Chinese text. A report that is half-width throughout is left alone: pages are often copied so.
 */
public final class PunctuationWidth {

    private static final String WIDE = "，；：（）！？";
    private static final String NARROW = ",;:()!?";
    private static final int OFTEN = 3;

    private PunctuationWidth() {
    }

    /** The first half-width mark behind a Chinese character, for every mark that the report writes in both widths. */
    public static List<Slip> mixed(Report report) {
        int[] wide = new int[WIDE.length()];
        int[] narrow = new int[WIDE.length()];
        Slip[] first = new Slip[WIDE.length()];
        for (Paragraph paragraph : Reading.paragraphs(report)) {
            String text = paragraph.getText();
            for (int i = 1; i < text.length(); i++) {
                char c = text.charAt(i);
                // most characters are Chinese, and no mark at all
                int mark = Letters.isHan(c) ? -1 : WIDE.indexOf(c);
                if (mark >= 0) {
                    wide[mark]++;
                } else if (c < 0x80 && NARROW.indexOf(c) >= 0 && Letters.isHan(text.charAt(i - 1))) {
                    mark = NARROW.indexOf(c);
                    narrow[mark]++;
                    first[mark] = first[mark] == null
                            ? new Slip(paragraph, Span.of(text, i, i + 1), String.valueOf(WIDE.charAt(mark))) : first[mark];
                }
            }
        }
        List<Slip> found = new ArrayList<>();
        for (int mark = 0; mark < first.length; mark++) {
            if (wide[mark] >= OFTEN && narrow[mark] >= OFTEN) {
                found.add(first[mark]);
            }
        }
        return found;
    }

    /** Chinese sentences that end with a half-width full stop, the first of a paragraph. */
    public static List<Slip> stops(Report report) {
        List<Slip> found = new ArrayList<>();
        boolean chinese = Prose.plain(report).holds("。") && Prose.plain(report).holds(".");
        for (Paragraph paragraph : chinese ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            String text = paragraph.getText();
            for (int i = 1; i < text.length(); i++) {
                boolean ends = i + 1 == text.length() || Letters.isHan(text.charAt(i + 1)) && i > 3;
                if (text.charAt(i) == '.' && Letters.isHan(text.charAt(i - 1)) && ends
                        && HanNumbers.NUMERALS.indexOf(text.charAt(i - 1)) < 0) {
                    found.add(new Slip(paragraph, Span.of(text, i - 1, i + 1), text.charAt(i - 1) + "。"));
                    break;
                }
            }
        }
        return found;
    }
}
