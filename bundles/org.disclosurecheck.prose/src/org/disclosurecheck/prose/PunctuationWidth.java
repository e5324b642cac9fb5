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
        List<Slip> found = new ArrayList<>();
        Text prose = Prose.text(report);
        for (int mark = 0; mark < WIDE.length(); mark++) {
            if (!prose.holds(WIDE.substring(mark, mark + 1)) || !prose.holds(NARROW.substring(mark, mark + 1))) {
                continue;
            }
            int wide = 0;
            int narrow = 0;
            Slip first = null;
            for (Paragraph paragraph : Reading.paragraphs(report)) {
                String text = paragraph.getText();
                for (int i = 1; i < text.length(); i++) {
                    char c = text.charAt(i);
                    wide += c == WIDE.charAt(mark) ? 1 : 0;
                    if (c == NARROW.charAt(mark) && Letters.isHan(text.charAt(i - 1))) {
                        narrow++;
                        first = first == null
                                ? new Slip(paragraph, Span.of(text, i, i + 1), String.valueOf(WIDE.charAt(mark))) : first;
                    }
                }
            }
            if (wide >= OFTEN && narrow >= OFTEN) {
                found.add(first);
            }
        }
        return found;
    }

    /** Chinese sentences that end with a half-width full stop, the first of a paragraph. */
    public static List<Slip> stops(Report report) {
        Text prose = Prose.text(report);
        boolean chinese = prose.holds("。") && prose.holds(".");
        List<Slip> found = new ArrayList<>();
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
