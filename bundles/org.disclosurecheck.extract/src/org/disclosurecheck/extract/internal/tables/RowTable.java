package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.layout.NarrowRow;

/** Reads 表二 and 表三: a label, and its values beside or below it. */
final class RowTable {

    /** More rows than this are named together in one problem. */
    static final int MOST_NAMED = 3;

    private final TableKind kind;
    private final Lexicon lexicon;
    private final Reading reading;
    /** True when nothing follows the table: its end may have been cut off. */
    private final boolean open;
    private final List<FormLine> form;
    private final Map<FormLine, List<FormLine>> columns;
    private final RowValues values;
    private final List<Columns> plans = new ArrayList<>();

    private RowTable(TableKind kind, Lexicon lexicon, List<Piece> pieces, boolean open) {
        this.kind = kind;
        this.lexicon = lexicon;
        this.reading = new Reading(kind, pieces);
        this.open = open;
        this.values = new RowValues(pieces.stream().allMatch(Piece::loose));
        this.form = lexicon.rows(kind);
        this.columns = lexicon.columns(kind);
    }

    /** @param open true when nothing follows the table, so that its end may have been cut off */
    static Reading read(TableKind kind, Lexicon lexicon, List<Piece> pieces, boolean open) {
        return new RowTable(kind, lexicon, pieces, open).read(pieces);
    }

    private Reading read(List<Piece> pieces) {
        RowScanner scan = new RowScanner(lexicon, kind, pieces).scan();
        reading.headers.addAll(kind == TableKind.T3
                ? BrokenHeaders.mended(scan, lexicon.form().applicationColumns()) : scan.headers);
        reading.corner = scan.corner;
        if (scan.rows.stream().filter(this::isColumn).count() >= MOST_NAMED) {
            reading.problems.add(Problem.fatal("transposed", kind.title() + "的行与列对调了，未读取", reading.source)
                    .english("rows and columns of " + kind.english() + " are exchanged; it was not read"));
            return reading;
        }
        reading.loose.addAll(scan.loose);
        reading.skipped.addAll(scan.added);
        RowAlignment alignment = new RowAlignment(kind, lexicon, form, scan.rows, reading).align();
        if (alignment.size() > 0) {
            reading.rowsBy = new Said("按行名对齐" + alignment.size() + "行", alignment.size() + " rows by their labels");
        }
        missing(alignment);
        ExtraRows.note(kind, alignment.extra, reading);
        values(alignment, scan.rows.isEmpty() ? null : scan.rows.get(scan.rows.size() - 1));
        ExtraRows.noteStray(scan.stray, reading);
        return reading;
    }

    /** True for a row that is labelled like a column, with a value for every row: a table laid on its side. */
    private boolean isColumn(RowText row) {
        Label label = row.label != null ? null : lexicon.find(kind, row.key);
        return label != null && label.is(Role.COLUMN) && row.values.size() * 2 > form.size();
    }

    private void missing(RowAlignment alignment) {
        List<FormLine> missing = form.stream().filter(row -> alignment.row(row) == null).toList();
        if (missing.size() == form.size()) {
            reading.problems.add(Problem.fatal("missing-row", kind.title() + "没有一行能够读取", reading.source)
                    .english("no row of " + kind.english() + " can be read"));
        } else if (missing.size() > MOST_NAMED) {
            reading.problems.add(Problem.fatal("missing-row", kind.title() + "缺" + missing.size() + "行："
                    + missing.stream().map(row -> quoted(row.label())).collect(Collectors.joining()), reading.source)
                    .english(kind.english() + " lacks " + missing.size() + " rows: "
                    + missing.stream().map(row -> quoted(row.label())).collect(Collectors.joining(", "))));
        } else {
            missing.forEach(row -> reading.problems.add(
                    Problem.fatal("missing-row", kind.title() + "缺" + quoted(row.label()) + "行", reading.source)
                            .english(kind.english() + " lacks the row " + quoted(row.label()))));
        }
    }

    private void values(RowAlignment alignment, RowText last) {
        for (FormLine line : form) {
            RowText row = alignment.row(line);
            if (row != null) {
                values.add(row, plan(line, row.header));
            }
        }
        List<RowText> wrong = new ArrayList<>();
        TreeSet<String> lacking = new TreeSet<>();
        List<Columns> used = new ArrayList<>();
        for (FormLine line : form) {
            RowText row = alignment.row(line);
            if (row == null) {
                continue;
            }
            String[] addresses = lexicon.addresses(kind, line);
            reading.printed.put(addresses[addresses.length - 1], row.text);
            if (alignment.isUnclear(line)) {
                continue;
            }
            Piece[] found = open && row == last && row.values.isEmpty() ? null : values.of(row);
            if (found == null) {
                wrong.add(row);
                if (!(open && row == last) && values.plan(row).ordered()) {
                    reading.narrow.add(new NarrowRow(kind.name(), line.key(), row.values.size()));
                }
                continue;
            }
            if (!used.contains(values.plan(row))) {
                used.add(values.plan(row));
            }
            for (int i = 0; i < found.length; i++) {
                if (found[i] == null) {
                    lacking.add(columns.get(line).get(i).label());
                } else {
                    reading.cell(addresses[i], found[i]);
                }
            }
        }
        HeaderNotes.add(kind, used, lacking, reading);
        if (reading.values.contains(Piece.LOST)) {
            reading.labelsOnly();
        }
        lacking.forEach(label -> reading.problems.add(
                Problem.fatal("missing-column", kind.title() + "缺" + quoted(label) + "列", reading.source)
                        .english(kind.english() + " lacks the column " + quoted(label))));
        wrong(wrong);
    }

    /** The header above a row counts as far as it names columns that the row has in the form. */
    private Columns plan(FormLine line, Header header) {
        List<FormLine> ofForm = columns.get(line);
        for (Columns plan : plans) {
            if (plan.form() == ofForm && plan.header() == header) {
                return plan;
            }
        }
        Columns plan = new Columns(ofForm, header);
        boolean fits = header.columns().stream().allMatch(column -> plan.index(column.line()) >= 0);
        if (!fits) {
            return new Columns(ofForm, new Header());
        }
        plans.add(plan);
        return plan;
    }

    private void wrong(List<RowText> wrong) {
        List<RowText> narrow = wrong.stream().filter(row -> values.plan(row).ordered()).toList();
        if (narrow.size() < wrong.size()) {
            reading.problems.add(Problem.fatal("column-order", kind.title() + "表头的次序与格式不同，数值属于哪一列不能确定，未采用",
                    wrong.get(0).source).english("the header of " + kind.english()
                            + " has another order than the form; nobody knows which column the values belong to; they were not used"));
        }
        if (narrow.size() > MOST_NAMED) {
            reading.problems.add(Problem.fatal("row-width", kind.title() + firstNames(narrow) + "等" + narrow.size()
                    + "行的数值个数与表头不符，未采用", narrow.get(0).source).english(kind.english() + ": " + narrow.size()
                            + " rows, " + firstNames(narrow) + " among them, have not as many values as the header; they were not used"));
        } else {
            narrow.forEach(row -> reading.problems.add(Problem.fatal("row-width", kind.title() + quoted(row.text)
                    + "行应有" + values.plan(row).width() + "个数值，读到" + row.values.size() + "个，未采用", row.source)
                    .english(kind.english() + ": the row " + quoted(row.text) + " should have " + values.plan(row).width()
                            + " values and has " + row.values.size() + "; it was not used")));
        }
    }

    static String firstNames(List<RowText> rows) {
        return rows.stream().limit(MOST_NAMED).map(row -> quoted(row.text)).collect(Collectors.joining());
    }

    static String quoted(String label) {
        return "“" + label + "”";
    }
}
