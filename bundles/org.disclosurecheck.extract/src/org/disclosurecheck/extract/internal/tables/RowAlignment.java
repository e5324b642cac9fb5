package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.FormLine;

/**
 * Matches the rows of a table with the rows of the form, by their labels: first those that are written as printed,
 * then, between two of those, the ones that are nearly so. A row that is missing leaves a gap; no other row fills it.
 */
final class RowAlignment {

    /** Of two labels this many characters, in a hundred, must be common for a place in the form to decide. */
    private static final int ALIKE = 50;
    private static final int MOST_CHANGES = 6;
    /** So many rows a second time, and it is a second table. */
    private static final int SECOND_TABLE = 3;

    private final TableKind kind;
    private final Lexicon lexicon;
    private final List<FormLine> form;
    private final List<RowText> found;
    private final List<Problem> problems;

    private final Map<FormLine, RowText> rows = new IdentityHashMap<>();
    /** Rows that stand there twice with different values. */
    private final List<FormLine> unclear = new ArrayList<>();
    /** Rows with values that the form does not know. */
    final List<RowText> extra = new ArrayList<>();

    RowAlignment(TableKind kind, Lexicon lexicon, List<FormLine> form, List<RowText> found, List<Problem> problems) {
        this.kind = kind;
        this.lexicon = lexicon;
        this.form = form;
        this.found = found;
        this.problems = problems;
    }

    RowAlignment align() {
        List<RowText> rest = new ArrayList<>();
        Source second = null;
        List<RowText> again = new ArrayList<>();
        for (RowText row : found) {
            if (row.isRow()) {
                RowText first = rows.putIfAbsent(row.label.line(), row);
                if (first != null) {
                    again.add(row);
                    second = second == null ? row.source : second;
                }
            } else if (again.size() < SECOND_TABLE) {
                rest.add(row);
            }
        }
        repeated(again, second);
        Map<RowText, FormLine> nearly = new NearLabels().match(rest);
        nearly.forEach((row, line) -> rows.put(line, row));
        rest.stream().filter(row -> !nearly.containsKey(row) && !row.isHeaderText() && !row.isBlank())
                .forEach(extra::add);
        return this;
    }

    private void repeated(List<RowText> again, Source second) {
        if (again.size() >= SECOND_TABLE) {
            problems.add(Problem.fatal("duplicate-table", kind.title() + "出现了两次，只读取了第一张", second));
            return;
        }
        for (RowText row : again) {
            FormLine line = row.label.line();
            boolean same = texts(row).equals(texts(rows.get(line)));
            if (!same) {
                unclear.add(line);
                problems.add(Problem.fatal("duplicate-row", kind.title() + "“" + row.text + "”行出现了两次，数值不同，未采用",
                        row.source));
            }
        }
    }

    private static List<String> texts(RowText row) {
        return row.values.stream().map(Piece::text).toList();
    }

    /** The row of the table that is this row of the form, or null when the table lacks it. */
    RowText row(FormLine line) {
        return rows.get(line);
    }

    /** True when the row stands there twice with different values. */
    boolean isUnclear(FormLine line) {
        return unclear.stream().anyMatch(unclear -> unclear == line);
    }

    int size() {
        return rows.size();
    }

    /** Labels that are mistyped or reworded, held against the rows of the form that are still free around them. */
    private final class NearLabels {

        private final Map<RowText, FormLine> matched = new IdentityHashMap<>();

        private Map<RowText, FormLine> match(List<RowText> rest) {
            for (RowText row : rest) {
                if (row.label == null && !row.key.isEmpty()) {
                    FormLine line = nearest(row, free(row));
                    if (line != null) {
                        matched.put(row, line);
                    }
                }
            }
            for (RowText row : rest) {
                if (row.label == null && !row.values.isEmpty() && !matched.containsKey(row)) {
                    FormLine line = byPlace(row, free(row));
                    if (line != null) {
                        matched.put(row, line);
                        problems.add(Problem.note("row-label", kind.title() + "“" + row.text + "”行的行名与格式不同，按位置读作“"
                                + line.label() + "”", row.source));
                    }
                }
            }
            return matched;
        }

        /** Rows of the form between the neighbours of this row that nothing was found for. */
        private List<FormLine> free(RowText row) {
            int at = found.indexOf(row);
            int from = 0;
            int to = form.size();
            for (int i = at - 1; i >= 0 && from == 0; i--) {
                from = place(found.get(i)) + 1;
            }
            for (int i = at + 1; i < found.size() && to == form.size(); i++) {
                int place = place(found.get(i));
                to = place < 0 ? to : place;
            }
            return from >= to ? List.of() : form.subList(from, to).stream()
                    .filter(line -> !rows.containsKey(line) && !matched.containsValue(line)).toList();
        }

        private int place(RowText row) {
            FormLine line = row.isRow() ? row.label.line() : matched.get(row);
            for (int i = 0; i < form.size() && line != null; i++) {
                if (form.get(i) == line) {
                    return i;
                }
            }
            return -1;
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
                return numbered && common >= 3 || common * 100 > ALIKE * Math.max(row.key.length(), key.length());
            }).toList();
            return likely.size() == 1 ? likely.get(0) : null;
        }
    }
}
