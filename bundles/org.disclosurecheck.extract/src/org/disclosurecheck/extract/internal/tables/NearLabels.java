package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.form.FormLine;

/** Labels that are mistyped or reworded, held against the rows of the form that are still free around them. */
final class NearLabels {

    /** Of two labels more than this many characters, in a hundred, must be common for the place to decide. */
    private static final int ALIKE = 50;
    /** Characters in common, the number included, when the number is the same. */
    private static final int ALIKE_WITH_NUMBER = 3;
    private static final int MOST_CHANGES = 6;

    private final TableKind kind;
    private final Lexicon lexicon;
    private final RowAlignment alignment;
    private final Reading reading;

    NearLabels(TableKind kind, Lexicon lexicon, RowAlignment alignment, Reading reading) {
        this.kind = kind;
        this.lexicon = lexicon;
        this.alignment = alignment;
        this.reading = reading;
    }

    /** Misspelt labels first; then those that only their place and their number explain, and that is said. */
    void match(List<RowText> rows) {
        List<RowText> left = new ArrayList<>();
        for (RowText row : rows) {
            if (row.label == null && !row.key.isEmpty()) {
                FormLine line = nearest(row, alignment.free(row));
                if (line != null) {
                    alignment.put(line, row);
                    reading.loose.add(RowScanner.taken(row.text, line.label()));
                    numbered(row, line);
                } else if (!row.values.isEmpty()) {
                    left.add(row);
                }
            }
        }
        for (RowText row : left) {
            FormLine line = byPlace(row, alignment.free(row));
            if (line != null) {
                alignment.put(line, row);
                reading.loose.add(new Said("“" + row.text + "”按位置作“" + line.label() + "”",
                        "“" + row.text + "” by its place as “" + line.label() + "”"));
                reading.problems.add(Problem.note("row-label", kind.title() + "“" + row.text + "”行的行名与格式不同，按位置读作“"
                        + line.label() + "”", row.source).english(kind.english() + ": the row label “" + row.text
                                + "” is not that of the form; by its place it was read as “" + line.label() + "”"));
            }
        }
    }

    /** A number at the end of a label may be a value that has run into it. */
    private void numbered(RowText row, FormLine line) {
        if (endsInDigit(row.key) && !endsInDigit(lexicon.keys(line).get(0))) {
            reading.problems.add(new Problem("row-label", kind.title() + "“" + row.text + "”的行名后面连着数字，可能是数值，请核对",
                    row.source, row.isBlank()).english(kind.english() + ": the row label “" + row.text
                            + "” ends in a number, which may be a value; please check"));
        }
    }

    private static boolean endsInDigit(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
    }

    private FormLine nearest(RowText row, List<FormLine> free) {
        FormLine best = null;
        int least = Integer.MAX_VALUE;
        boolean tie = false;
        for (FormLine line : free) {
            int distance = distance(row, line);
            tie = distance == least || tie && distance > least;
            if (distance < least) {
                least = distance;
                best = line;
            }
        }
        return tie || least == Integer.MAX_VALUE ? null : best;
    }

    private int distance(RowText row, FormLine line) {
        int least = Integer.MAX_VALUE;
        for (String key : lexicon.keys(line)) {
            int limit = Math.min(MOST_CHANGES, Math.max(1, key.length() / 3));
            int distance = key.length() < 2 ? limit + 1 : Key.distance(row.key, key, limit);
            least = distance <= limit ? Math.min(least, distance) : least;
        }
        return least;
    }

    /** The only free row whose number is the same, or half of whose words are. */
    private FormLine byPlace(RowText row, List<FormLine> free) {
        String number = Ordinals.number(row.text);
        List<FormLine> likely = free.stream().filter(line -> {
            String key = lexicon.keys(line).get(0);
            int common = Key.common(row.key, key);
            boolean numbered = !number.isEmpty() && number.equals(Ordinals.number(line.label()));
            return numbered && common >= ALIKE_WITH_NUMBER
                    || common * 100 > ALIKE * Math.max(row.key.length(), key.length());
        }).toList();
        return likely.size() == 1 ? likely.get(0) : null;
    }
}
