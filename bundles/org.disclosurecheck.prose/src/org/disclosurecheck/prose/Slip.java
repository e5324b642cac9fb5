package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Some words of the prose that should be written otherwise.
 *
 * @param paragraph where they stand
 * @param words the words as they stand there
 * @param right what should stand there; null when only people can tell
 */
public record Slip(Paragraph paragraph, Span words, String right) {

    /** Every match of a pattern in the plain text of the report, in reading order. */
    static List<Slip> matching(Report report, Sought pattern, Function<Matcher, String> right) {
        List<Slip> found = new ArrayList<>();
        if (pattern.mayBeIn(report)) {
            List<Paragraph> paragraphs = Reading.paragraphs(report);
            Text[] texts = Prose.texts(report);
            for (int i = 0; i < texts.length; i++) {
                matching(paragraphs.get(i), texts[i].plainly(), pattern, right, found);
            }
        }
        return found;
    }

    static void matching(Paragraph paragraph, Sought pattern, Function<Matcher, String> right, List<Slip> found) {
        matching(paragraph, Text.of(paragraph.getText()).plainly(), pattern, right, found);
    }

    /** @param plain the plain text of the paragraph */
    static void matching(Paragraph paragraph, Text plain, Sought pattern, Function<Matcher, String> right, List<Slip> found) {
        if (!pattern.mayBeIn(plain)) {
            return;
        }
        Matcher match = pattern.pattern().matcher(plain.text());
        while (match.find()) {
            found.add(new Slip(paragraph, Span.of(paragraph.getText(), match.start(), match.end()), right.apply(match)));
        }
    }

    /** The first slip of every paragraph. */
    static List<Slip> oneAParagraph(List<Slip> slips) {
        List<Slip> first = new ArrayList<>();
        for (Slip slip : slips) {
            if (first.isEmpty() || first.get(first.size() - 1).paragraph() != slip.paragraph()) {
                first.add(slip);
            }
        }
        return first;
    }

    /** The words with up to twelve characters on either side. */
    public String around() {
        String text = paragraph.getText();
        return text.substring(Math.max(0, words.offset() - 12), Math.min(text.length(), words.end() + 12));
    }
}
