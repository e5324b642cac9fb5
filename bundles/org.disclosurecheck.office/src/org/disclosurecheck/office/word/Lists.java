package org.disclosurecheck.office.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.word.Numbering.Definition;
import org.disclosurecheck.office.word.Numbering.Instance;
import org.disclosurecheck.office.word.Numbering.Level;

/** Counts the numbered paragraphs of a document in their order, and writes the numbers that the file leaves to Word. */
final class Lists {

    private static final int LONGEST = 60;

    /** How far a list has counted; levels not begun are null. */
    private static final class Count {
        private final Integer[] numbers = new Integer[Numbering.LEVELS];
    }

    /** Opens the part that defines the lists. */
    interface Source {
        Numbering open() throws Unreadable;
    }

    private final Source source;
    private Numbering numbering;
    private final Map<Definition, Count> counts = new HashMap<>();
    /** Instances whose own start of a level has been used, as “numId/level”. */
    private final Set<String> begun = new HashSet<>();

    /** @param source asked when the first numbered paragraph is met, and never where there is none */
    Lists(Source source) {
        this.source = source;
    }

    /**
     * Counts a paragraph.
     *
     * @param numId the list as the file numbers them
     * @param level from 0, or null when the style of the paragraph tells it
     * @return what stands in front of the paragraph; empty for bullets and for lists that are not defined
     */
    String next(int numId, Integer level, Style style) throws Unreadable {
        if (numbering == null) {
            numbering = source.open();
        }
        Instance instance = numbering.instances.get(numId);
        Definition definition = instance == null ? null : numbering.definition(instance);
        if (definition == null) {
            return "";
        }
        int at = Math.max(0, Math.min(level != null ? level : levelOf(style, instance, definition),
                Numbering.LEVELS - 1));
        Level[] levels = new Level[Numbering.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = instance.levels[i] != null ? instance.levels[i] : definition.levels[i];
        }
        if (levels[at] == null) {
            return "";
        }
        Count count = counts.computeIfAbsent(definition, key -> new Count());
        count(count, at, instance.starts[at] != null && begun.add(numId + "/" + at) ? instance.starts[at] : null,
                levels);
        return label(count, at, levels);
    }

    /** A level that names the style goes before what the style itself says. */
    private static int levelOf(Style style, Instance instance, Definition definition) {
        for (String name : style.names()) {
            for (int i = 0; i < Numbering.LEVELS; i++) {
                Level level = instance.levels[i] != null ? instance.levels[i] : definition.levels[i];
                if (level != null && name.equals(level.style)) {
                    return i;
                }
            }
        }
        return style.level() == null ? 0 : style.level();
    }

    /** @param start what this instance starts the level from, or null when it counts on */
    private static void count(Count count, int at, Integer start, Level[] levels) {
        if (start != null) {
            count.numbers[at] = start;
        } else {
            count.numbers[at] = count.numbers[at] == null ? levels[at].start
                    : Math.min(count.numbers[at] + 1, Short.MAX_VALUE);
        }
        for (int deeper = at + 1; deeper < Numbering.LEVELS; deeper++) {
            int restart = levels[deeper] == null ? -1 : levels[deeper].restart;
            if (restart < 0 || at < restart) {
                count.numbers[deeper] = null;
            }
        }
    }

    private static String label(Count count, int at, Level[] levels) {
        Level level = levels[at];
        if (level.format.equals("bullet")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length() && label.length() < LONGEST; i++) {
            char c = level.text.charAt(i);
            int shown = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (shown < 0 || shown >= Numbering.LEVELS) {
                label.append(c);
                continue;
            }
            i++;
            if (shown <= at && levels[shown] != null) {
                Integer number = count.numbers[shown];
                String format = level.legal ? "decimal" : levels[shown].format;
                label.append(NumberFormat.write(format, number == null ? levels[shown].start : number));
            }
        }
        return label.toString();
    }
}
