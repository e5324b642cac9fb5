package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/** Finds the section of a form that a heading means, as a reader would: by its words first, by its number second. */
public final class SectionNames {

    /** Characters in common below which two headings have nothing to do with each other. */
    private static final int FEWEST = 4;
    private static final double ALIKE = 0.8;
    private static final double ALIKE_WITH_NUMBER = 0.4;
    private static final double MOST_OF_IT = 0.6;

    private static final int LONGEST = 60;

    private record Name(SectionForm section, String key) {
    }

    private final List<Name> names = new ArrayList<>();
    private final Map<String, SectionForm> byKey = new HashMap<>();

    public SectionNames(Form form) {
        for (SectionForm section : form.sections()) {
            names.add(new Name(section, Key.of(section.heading())));
            section.aliases().forEach(alias -> names.add(new Name(section, Key.of(alias))));
        }
        for (Name name : names) {
            byKey.putIfAbsent(name.key, name.section);
        }
    }

    /** The section whose heading or alias this is, to the letter; or null. */
    public SectionForm exactly(String label) {
        return label.length() > LONGEST || !begins(label) ? null : keyed(Key.of(label));
    }

    /** False when no heading begins as the label does: most lines are told by their first character. */
    private boolean begins(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = Key.of(label.charAt(i));
            if (c != 0) {
                for (Name name : names) {
                    if (!name.key.isEmpty() && name.key.charAt(0) == c) {
                        return true;
                    }
                }
                return false;
            }
        }
        return byKey.containsKey("");
    }

    /** True when the form prints a heading of these words. */
    boolean official(String label) {
        SectionForm section = exactly(label);
        return section != null && Key.of(section.heading()).equals(Key.of(label));
    }

    private SectionForm keyed(String key) {
        return byKey.get(key);
    }

    /** The section that the label means, misspelt or in other words; or null. */
    public SectionForm meant(String ordinal, String label) {
        String key = Key.of(label);
        SectionForm exact = keyed(key);
        if (exact != null) {
            return exact;
        }
        SectionForm best = null;
        double bestShare = 0;
        for (Name name : names) {
            int common = Math.min(key.length(), name.key.length()) < FEWEST ? 0 : Key.common(key, name.key);
            double share = (double) common / Math.max(key.length(), name.key.length());
            boolean numbered = ordinal != null && ordinal.equals(name.section.ordinal());
            boolean alike = share >= ALIKE || numbered && share >= ALIKE_WITH_NUMBER
                    && common >= MOST_OF_IT * Math.min(key.length(), name.key.length());
            if (common >= FEWEST && alike && share > bestShare) {
                best = name.section;
                bestShare = share;
            }
        }
        return best;
    }

    /**
     * How far into the text the longest heading reaches that it begins with; 0 when it begins with none.
     *
     * @param text a line without its number
     */
    public int prefix(String text) {
        int longest = 0;
        int from = 0;
        while (from < text.length() && Key.of(text.charAt(from)) == 0) {
            from++;
        }
        if (from < text.length()) {
            char first = Key.of(text.charAt(from));
            for (Name name : names) {
                longest = name.key.charAt(0) == first ? Math.max(longest, reach(text, name.key)) : longest;
            }
        }
        return longest;
    }

    /** Where the key ends in the text, punctuation and blanks skipped; 0 when the text does not begin so. */
    private static int reach(String text, String key) {
        int k = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Key.of(text.charAt(i));
            if (c != 0) {
                if (key.charAt(k++) != c) {
                    return 0;
                }
                if (k == key.length()) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
