package org.disclosurecheck.extract.internal.outline;

import java.util.List;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;

/** Tells headings of parts from all other lines, above all from the row labels of the tables that look like them. */
final class Headings {

    private static final int LONGEST = 45;
    private static final int LONGEST_UNKNOWN = 30;
    private static final int LONGEST_TAIL = 8;
    private static final String SENTENCE_MARKS = "。；;！!？?";

    private final List<SectionNames> forms;
    private final Vocabulary tables;

    Headings(List<SectionNames> forms, Vocabulary tables) {
        this.forms = forms;
        this.tables = tables;
    }

    /** The heading that the line is or begins with, or null. */
    Heading of(Line line) {
        String text = line.text();
        int end = Math.max(Ordinals.chinese(text), part(text));
        boolean chinese = end > 0;
        if (!chinese) {
            end = Ordinals.arabic(text);
        }
        if (end == 0) {
            return bare(line);
        }
        if (tables.isRowLabel(text)) {
            return null;
        }
        String ordinal = Key.of(text.substring(0, end)).replace("第", "").replace("部分", "");
        Heading known = known(line, ordinal, end, chinese);
        return known != null || !chinese ? known : unknown(line, ordinal, end);
    }

    /** A line that is a heading of the form, without any number. */
    private Heading bare(Line line) {
        String text = line.text();
        boolean named = text.length() > 1 && text.length() <= LONGEST && exactly(text);
        return named ? new Heading(null, trim(text), text, "", true, line.source()) : null;
    }

    private boolean exactly(String text) {
        for (SectionNames form : forms) {
            if (form.exactly(text) != null) {
                return true;
            }
        }
        return false;
    }

    private Heading known(Line line, String ordinal, int end, boolean chinese) {
        String text = line.text();
        String label = text.substring(end);
        int prefix = 0;
        for (SectionNames form : forms) {
            prefix = Math.max(prefix, form.prefix(label));
        }
        if (prefix > 0 && (chinese || trim(label.substring(prefix)).isEmpty())) {
            return runIn(line, ordinal, end, end + prefix);
        }
        if (!chinese) {
            return null;
        }
        boolean meant = label.length() <= LONGEST && !sentence(label)
                && forms.stream().anyMatch(form -> form.meant(ordinal, label) != null);
        return meant && !tables.resemblesRowLabel(text)
                ? new Heading(ordinal, trim(label), text, "", true, line.source()) : null;
    }

    /** A heading of the form with more behind it: a few words belong to it, anything else is the first paragraph. */
    private static Heading runIn(Line line, String ordinal, int start, int end) {
        String text = line.text();
        String rest = text.substring(end);
        String tail = trim(rest);
        boolean words = !tail.isEmpty() && tail.length() <= LONGEST_TAIL && !Blanks.is(rest.charAt(0))
                && tail.chars().allMatch(Character::isIdeographic);
        return words || tail.isEmpty()
                ? new Heading(ordinal, trim(text.substring(start)), text, "", true, line.source())
                : new Heading(ordinal, trim(text.substring(start, end)), Blanks.strip(text.substring(0, end)),
                        trimStart(rest), true, line.source());
    }

    private Heading unknown(Line line, String ordinal, int end) {
        String text = line.text();
        String label = text.substring(end);
        boolean heading = !line.cell() && label.length() >= 2 && label.length() <= LONGEST_UNKNOWN && !sentence(label)
                && !tables.resemblesRowLabel(text);
        return heading ? new Heading(ordinal, trim(label), text, "", false, line.source()) : null;
    }

    /** Length of “第一部分” with what separates it from the words, or 0. */
    private static int part(String text) {
        if (!text.startsWith("第")) {
            return 0;
        }
        int end = text.indexOf("部分");
        if (end < 2 || end > 3 || Ordinals.chinese(text.substring(1, end) + "、") == 0) {
            return 0;
        }
        end += 2;
        while (end < text.length() && (Blanks.is(text.charAt(end)) || "、：:，,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean sentence(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (SENTENCE_MARKS.indexOf(label.charAt(i)) >= 0) {
                return true;
            }
        }
        return label.endsWith("：") || label.endsWith(":") || label.endsWith("，") || label.endsWith(",");
    }

    private static String trim(String label) {
        String stripped = Blanks.remove(label);
        int end = stripped.length();
        while (end > 0 && "：:。.，, ".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end);
    }

    private static String trimStart(String rest) {
        int i = 0;
        while (i < rest.length() && (Blanks.is(rest.charAt(i)) || "：:。，,".indexOf(rest.charAt(i)) >= 0)) {
            i++;
        }
        return Blanks.strip(rest.substring(i));
    }
}
