package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/** The table words of all forms together: tells which table a text may belong to before the form is known. */
public final class Vocabulary {

    private static final int LONGEST_LABEL = 160;
    /** Texts that are remembered: the words of all forms, and small numbers, several times over. */
    private static final int MOST_REMEMBERED = 4_000;
    private static final int LONGEST_REMEMBERED = 60;
    /** A power of two. */
    private static final int LATELY = 1 << 11;

    /**
     * A text and what is known of it.
     *
     * @param shape what it looks like
     * @param key what it is compared by; empty for a value
     * @param tables bits of the tables that it may be printed in
     */
    record Word(Shape shape, String key, int tables) {
    }

    private record Met(String text, Word word) {
    }

    private static final Word BLANK = new Word(Shape.BLANK, "", 0);
    private static final Word NUMBER = new Word(Shape.VALUE, "", 0);

    private final Map<String, Word> remembered = new ConcurrentHashMap<>();
    /** What was met lately, whatever it is: one text for each slot. Threads may overwrite each other, which loses nothing. */
    private final Met[] lately = new Met[LATELY];

    /** Layouts of the tables that were met lately. */
    final GridPatterns patterns = new GridPatterns(this);

    private final List<Lexicon> lexicons;
    private final Map<String, Integer> tables = new HashMap<>();
    /** Headings that stand over several columns. */
    private final Set<String> groups = new HashSet<>();
    /** Labels of rows and classes of 表三 that are numbered like headings. */
    private final Set<String> headingLike = new HashSet<>();

    public Vocabulary(List<Lexicon> lexicons) {
        this.lexicons = lexicons;
        for (Lexicon lexicon : lexicons) {
            for (TableKind kind : TableKind.values()) {
                lexicon.keys(kind).forEach(key -> tables.merge(key, kind.bit(), (a, b) -> a | b));
            }
            addHeadingLike(lexicon.form());
            addGroups(lexicon.form().applicationColumns());
            addGroups(lexicon.form().reviewGroups());
            lexicon.form().reviewGroups().forEach(group -> groups.add(Key.of(group.label())));
        }
    }

    private void addGroups(List<FormLine> lines) {
        lines.forEach(line -> line.parents().stream().map(Key::of).forEach(groups::add));
    }

    private void addHeadingLike(Form form) {
        for (FormLine row : form.applicationRows()) {
            List<String> labels = new ArrayList<>(row.parents());
            labels.add(row.label());
            labels.stream().filter(label -> Ordinals.chinese(label) > 0).map(Key::of).forEach(headingLike::add);
        }
    }

    /** True when the line is a row label of 表三 that is numbered like a heading, values behind it or not. */
    public boolean isRowLabel(String text) {
        String key = Key.of(text);
        for (String label : headingLike) {
            if (key.startsWith(label) && key.chars().skip(label.length()).allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** True when the line is more likely such a row label, misspelt, than anything else. */
    public boolean resemblesRowLabel(String text) {
        String key = Key.of(text);
        int end = key.length();
        while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
            end--;
        }
        String words = key.substring(0, end);
        return headingLike.stream()
                .anyMatch(label -> Key.distance(words, label, label.length() / 3) <= label.length() / 3);
    }

    /** True for a heading that stands over several columns, such as 法人或其他组织. */
    boolean isGroup(String key) {
        return groups.contains(key);
    }

    /** True for the name of a column of some table, or of one that people add to it. */
    boolean isColumn(String text, String key) {
        for (Lexicon lexicon : lexicons) {
            for (TableKind kind : TableKind.values()) {
                Label label = lexicon.find(kind, key, text);
                if (label != null && label.isColumn()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is known of a text. Reports are filled with the same words and numbers, which are looked at once. */
    Word word(String text) {
        if (text.length() <= LONGEST_REMEMBERED && plainNumber(text)) {
            return text.isEmpty() ? BLANK : NUMBER;
        }
        Met met = lately[text.hashCode() & LATELY - 1];
        if (met != null && met.text.equals(text)) {
            return met.word;
        }
        Word known = looked(text);
        if (text.length() <= LONGEST_REMEMBERED) {
            lately[text.hashCode() & LATELY - 1] = new Met(text, known);
        }
        return known;
    }

    private static boolean plainNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private Word looked(String text) {
        Word known = remembered.get(text);
        if (known == null) {
            Shape shape = Shape.of(text);
            String key = shape == Shape.TEXT || shape == Shape.WORDY ? Key.of(text) : "";
            known = new Word(shape, key, shape == Shape.TEXT ? tables(text, key) : 0);
            if ((known.tables != 0 || shape == Shape.VALUE || shape == Shape.BLANK) && text.length() <= LONGEST_REMEMBERED
                    && remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    /** The tables that the text may be printed in, as bits; 0 when it is no table text. */
    int tables(String text, String key) {
        Integer known = tables.get(key);
        if (known != null || key.isEmpty() || text.length() > LONGEST_LABEL) {
            return known == null ? 0 : known;
        }
        int bits = 0;
        for (Lexicon lexicon : lexicons) {
            for (TableKind kind : TableKind.values()) {
                Label label = lexicon.find(kind, key, text);
                bits |= label == null || label.is(Role.HEADER) || label.isAdded() ? 0 : kind.bit();
            }
        }
        return bits;
    }

    /** True for the name of a column that people add to the tables. */
    boolean isAdded(String key) {
        Label label = lexicons.get(0).find(TableKind.T2, key);
        return label != null && label.isAdded();
    }

    /** Bits of the tables of which the blocks hold words that no other table has. */
    public int kinds(List<Block> blocks) {
        int kinds = 0;
        for (Block block : blocks) {
            if (block instanceof Line line) {
                kinds |= own(line.text());
            } else {
                for (Row row : ((Grid) block).rows()) {
                    for (GridCell cell : row.cells()) {
                        kinds |= own(cell.text());
                    }
                }
            }
        }
        return kinds;
    }

    private int own(String text) {
        int bits = text.isEmpty() || text.length() > LONGEST_LABEL ? 0 : tables(text, Key.of(text));
        return Integer.bitCount(bits) == 1 ? bits : 0;
    }

    /** The printed words that the key is put together from, when it is nothing but such words; else an empty list. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < key.length()) {
            int to = Math.min(key.length(), from + LONGEST_LABEL);
            while (to > from && (tables.get(key.substring(from, to)) == null || to - from < 2)) {
                to--;
            }
            if (to == from) {
                return List.of();
            }
            words.add(key.substring(from, to));
            from = to;
        }
        return words;
    }
}
