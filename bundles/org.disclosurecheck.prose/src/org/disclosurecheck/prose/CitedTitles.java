package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Titles of documents between 《 and 》, with titles inside them: 《…关于印发〈…格式〉的通知》 is one title. */
public final class CitedTitles {

    private static final int BEHIND = 20;

    private CitedTitles() {
    }

    /** The titles that a report cites, outer ones only, in reading order. */
    public static List<CitedTitle> in(Report report) {
        return Reading.once(Reading.Of.TITLES, report, CitedTitles::read);
    }

    private static List<CitedTitle> read(Report report) {
        List<CitedTitle> found = new ArrayList<>();
        if (Prose.plain(report).holds("《")) {
            Reading.paragraphs(report).forEach(paragraph -> read(paragraph, found));
        }
        return found;
    }

    /** A title that is not closed in its paragraph is none. */
    private static void read(Paragraph paragraph, List<CitedTitle> found) {
        String text = paragraph.getText();
        int first = text.indexOf('《');
        int depth = 0;
        int start = -1;
        for (int i = first; first >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (c == '》' && depth > 0) {
                depth--;
                if (depth == 0) {
                    String behind = text.substring(i + 1, Math.min(text.length(), i + 1 + BEHIND));
                    found.add(CitedTitle.of(paragraph, Span.of(text, start, i + 1), behind));
                }
            }
        }
    }
}
