package org.disclosurecheck.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Words from a list of slips: a line has the wrong words, a blank and the right ones (or nothing more). */
public final class WrongWords {

    private static final WrongWords SPELLING = new WrongWords("misspellings.txt");
    private static final WrongWords REWORDED = new WrongWords("rewordings.txt");
    private static final WrongWords POLITICAL = new WrongWords("political-terms.txt");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Text.Needle[] needles;

    private WrongWords(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WrongWords.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ", 2))
                    .forEach(parts -> words.put(parts[0], parts.length > 1 ? parts[1].strip() : null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        needles = Text.needles(words.keySet().toArray(String[]::new));
    }

    /** Misspellings of the trade: 已申请公开 for 依申请公开. */
    public static List<Slip> misspelt(Report report) {
        return SPELLING.in(report);
    }

    /** Collocations that only a machine writes when it replaces words: 义务追究 for 责任追究. */
    public static List<Slip> reworded(Report report) {
        return REWORDED.in(report);
    }

    /** Fixed political terms with a character missing or wrong. */
    public static List<Slip> political(Report report) {
        return POLITICAL.in(report);
    }

    private List<Slip> in(Report report) {
        List<Slip> found = new ArrayList<>();
        Map<String, String> there = new LinkedHashMap<>();
        Text prose = Prose.plain(report);
        for (Text.Needle needle : needles) {
            if (prose.holds(needle)) {
                there.put(needle.word(), words.get(needle.word()));
            }
        }
        for (Paragraph paragraph : there.isEmpty() ? List.<Paragraph>of() : Reading.paragraphs(report)) {
            String text = paragraph.getText();
            String plain = Letters.plain(text);
            there.forEach((wrong, right) -> {
                for (int at = plain.indexOf(wrong); at >= 0; at = plain.indexOf(wrong, at + wrong.length())) {
                    found.add(new Slip(paragraph, Span.of(text, at, at + wrong.length()), right));
                }
            });
        }
        return found;
    }
}
