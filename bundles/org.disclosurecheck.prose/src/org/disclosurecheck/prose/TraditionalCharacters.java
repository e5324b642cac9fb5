package org.disclosurecheck.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Characters of traditional script and variant forms (繁体字、异体字), such as 況 in 情況. Characters that are standard in
 * both scripts (著, 乾, 瞭) are none, nor is 於 in the place name 於潜.
 */
public final class TraditionalCharacters {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';

    /** Read at the first text, so that a run without text rules does not pay for it. */
    private static final class Table {
        static final char[] SIMPLIFIED = read();
    }

    private TraditionalCharacters() {
    }

    /** The standard form of a character; the character itself when it is standard. */
    static char simplified(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        char simplified = Table.SIMPLIFIED[c - FIRST];
        return simplified == 0 ? c : simplified;
    }

    /** The characters of a text that are not standard, each of them once, in the order of the text. */
    public static List<TraditionalCharacter> in(String text) {
        if (!Text.of(text).mayBeTraditional()) {
            return List.of();
        }
        List<TraditionalCharacter> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isTraditional(text, i) && text.indexOf(text.charAt(i)) == i) {
                found.add(new TraditionalCharacter(text.substring(i, i + 1), String.valueOf(simplified(text.charAt(i))),
                        context(text, i)));
            }
        }
        return found;
    }

    /**
     * How many in a hundred Chinese characters of the report are traditional. A report in simplified script has close to
     * 0, one that was converted about 30, for many characters are the same in both scripts.
     */
    public static int percent(Report report) {
        int han = 0;
        int traditional = 0;
        List<Paragraph> paragraphs = Reading.paragraphs(report);
        boolean any = false;
        for (int i = 0; i < paragraphs.size() && !any; i++) {
            any = Text.of(paragraphs.get(i).getText()).mayBeTraditional();
        }
        if (!any) {
            return 0;
        }
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.getText();
            for (int i = 0; i < text.length(); i++) {
                if (Letters.isHan(text.charAt(i))) {
                    han++;
                    traditional += isTraditional(text, i) ? 1 : 0;
                }
            }
        }
        return han == 0 ? 0 : 100 * traditional / han;
    }

    private static boolean isTraditional(String text, int index) {
        char c = text.charAt(index);
        return simplified(c) != c && !text.startsWith("於潜", index);
    }

    /** Up to four Chinese characters on either side. */
    private static Span context(String text, int index) {
        int from = index;
        while (from > 0 && index - from < 4 && Letters.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = index + 1;
        while (to < text.length() && to - index <= 4 && Letters.isHan(text.charAt(to))) {
            to++;
        }
        return Span.of(text, from, to);
    }

    private static char[] read() {
        char[] table = new char[LAST - FIRST + 1];
        try (InputStream in = TraditionalCharacters.class.getResourceAsStream("traditional-characters.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (int i = 0; i + 1 < line.length(); i += 2) {
                        table[line.charAt(i) - FIRST] = line.charAt(i + 1);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
