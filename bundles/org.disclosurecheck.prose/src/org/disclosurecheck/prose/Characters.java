package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Blanks and characters that do not belong into Chinese text. */
public final class Characters {

    private static final Sought BLANK = Sought.of("(?<=[\\u4e00-\\u9fff])[ \\t\\u00a0\\u3000]+(?=[\\u4e00-\\u9fff])");
    private static final int CONVERTED = 2;
    private static final int NEIGHBOURS = 2;
    private static final Sought GARBAGE = Sought.of("[\\uFFFD\\uE000-\\uF8FF\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]+|"
            + "(?:&nbsp;?){2,}|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo);|锟斤拷|烫烫烫");

    private Characters() {
    }

    /**
     * Blanks between two Chinese characters. More than two of them come from the lines of a converted document, and nothing
     * is said.
     */
    public static List<Slip> strayBlanks(Report report) {
        List<Slip> found = new ArrayList<>();
        for (Paragraph paragraph : BLANK.mayBeIn(report) ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            if (!paragraph.getAddress().equals("SIGN")) {
                Slip.matching(paragraph, BLANK, match -> "", found);
            }
        }
        return found.size() > CONVERTED ? List.of() : found.stream().map(Characters::withNeighbours).toList();
    }

    /** A blank by itself says nothing: up to two characters on either side go with it. */
    private static Slip withNeighbours(Slip blank) {
        String text = blank.paragraph().getText();
        int from = blank.words().offset();
        int to = blank.words().end();
        while (from > 0 && blank.words().offset() - from < NEIGHBOURS && han(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - blank.words().end() < NEIGHBOURS && han(text.charAt(to))) {
            to++;
        }
        return new Slip(blank.paragraph(), Span.of(text, from, to),
                text.substring(from, blank.words().offset()) + text.substring(blank.words().end(), to));
    }

    private static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }

    /** Replacement and private-use characters, control characters, entities of a page left in the text; one a paragraph. */
    public static List<Slip> garbage(Report report) {
        List<Slip> found = new ArrayList<>();
        boolean any = mayBeGarbage(Prose.plain(report).text());
        for (Paragraph paragraph : any ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            if (mayBeGarbage(Letters.plain(paragraph.getText()))) {
                Slip.matching(paragraph, GARBAGE, match -> "", found);
            }
        }
        return Slip.oneAParagraph(found);
    }

    /** Whether one of the characters is there that every match of {@link #GARBAGE} has. */
    private static boolean mayBeGarbage(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' && c != '\n' || c == '&' || c >= '\uE000' || c == '锟' || c == '烫') {
                return true;
            }
        }
        return false;
    }
}
