package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.FormLine;

/**
 * Matches the rows of a table with the rows of the form, by their labels: first those that are written as printed,
 * then, between two of those, the ones that are nearly so. A row that is missing leaves a gap; no other row fills it.
 */
final class RowAlignment {

    /** More unknown rows than this are no misspelt rows of the form. */
    private static final int MOST_UNKNOWN = 200;
    /** So many rows a second time, and it is a second table. */
    private static final int SECOND_TABLE = 3;

    private final TableKind kind;
    private final Lexicon lexicon;
    private final List<FormLine> form;
    private final List<RowText> found;
    private final Reading reading;
    private final List<Problem> problems;

    private final Map<FormLine, RowText> rows = new IdentityHashMap<>();
    /** Rows that stand there twice with different values. */
    private final List<FormLine> unclear = new ArrayList<>();
    /** Rows with values that the form does not know. */
    final List<RowText> extra = new ArrayList<>();

    RowAlignment(TableKind kind, Lexicon lexicon, List<FormLine> form, List<RowText> found, Reading reading) {
        this.kind = kind;
        this.lexicon = lexicon;
        this.form = form;
        this.found = found;
        this.reading = reading;
        this.problems = reading.problems;
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
        if (rest.size() <= MOST_UNKNOWN) {
            new NearLabels(kind, lexicon, this, reading).match(rest);
        }
        rest.stream().filter(row -> !rows.containsValue(row) && !row.isHeaderText() && !row.isBlank())
                .forEach(extra::add);
        return this;
    }

    private void repeated(List<RowText> again, Source second) {
        if (again.size() >= SECOND_TABLE) {
            boolean equal = again.stream().allMatch(row -> texts(row).equals(texts(rows.get(row.label.line()))));
            problems.add(new Problem("duplicate-table", kind.title() + "出现了两次，" + (equal ? "内容相同" : "只读取了第一张"), second,
                    !equal).english(kind.english() + " stands there twice, "
                            + (equal ? "with the same content" : "only the first was read")));
            reading.skipped.add(new Said("第二张" + kind.title(), "a second " + kind.english()));
            return;
        }
        for (RowText row : again) {
            FormLine line = row.label.line();
            boolean same = texts(row).equals(texts(rows.get(line)));
            if (!same) {
                unclear.add(line);
                problems.add(Problem.fatal("duplicate-row", kind.title() + "“" + row.text + "”行出现了两次，数值不同，未采用",
                        row.source).english(kind.english() + ": the row “" + row.text + "” stands there twice with different values; it was not used"));
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

    /** Takes a row of the table for this row of the form. */
    void put(FormLine line, RowText row) {
        rows.put(line, row);
    }

    /** Rows of the form, between the neighbours of this row, that nothing was found for. */
    List<FormLine> free(RowText row) {
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
        return from >= to ? List.of()
                : form.subList(from, to).stream().filter(line -> !rows.containsKey(line)).toList();
    }

    private int place(RowText row) {
        for (int i = 0; i < form.size(); i++) {
            if (rows.get(form.get(i)) == row) {
                return i;
            }
        }
        return -1;
    }

    /** True when the row stands there twice with different values. */
    boolean isUnclear(FormLine line) {
        return unclear.stream().anyMatch(unclear -> unclear == line);
    }

    int size() {
        return rows.size();
    }
}
