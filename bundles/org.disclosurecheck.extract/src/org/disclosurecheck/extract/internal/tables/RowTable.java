package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.FormLine;

/** Reads 表二 and 表三: a label, and its values beside or below it. */
final class RowTable {

    /** More rows than this are named together in one problem. */
    private static final int MOST_NAMED = 3;

    private final TableKind kind;
    private final Lexicon lexicon;
    private final Reading reading;
    private final Map<FormLine, DisclosureBlock> blocks = new LinkedHashMap<>();

    private RowTable(TableKind kind, Lexicon lexicon, Source source) {
        this.kind = kind;
        this.lexicon = lexicon;
        this.reading = new Reading(kind, source);
        if (kind == TableKind.T2) {
            lexicon.form().disclosures().forEach(block -> block.rows().forEach(row -> blocks.put(row, block)));
        }
    }

    static Reading read(TableKind kind, Lexicon lexicon, List<Piece> pieces) {
        return new RowTable(kind, lexicon, pieces.get(0).source()).read(pieces);
    }

    private Reading read(List<Piece> pieces) {
        RowScanner scan = new RowScanner(lexicon, kind, pieces).scan();
        reading.headers.addAll(kind == TableKind.T3 ? BrokenHeaders.mended(scan, columns(null)) : scan.headers);
        reading.corner = scan.corner;
        List<FormLine> form = kind == TableKind.T2 ? new ArrayList<>(blocks.keySet())
                : lexicon.form().applicationRows();
        RowAlignment alignment = new RowAlignment(kind, lexicon, form, scan.rows, reading.problems).align();
        missing(alignment.missing(), form.size());
        extra(alignment.extra);
        values(alignment);
        if (scan.stray > 0) {
            reading.problems.add(Problem.note("stray-values", kind.title() + "有" + scan.stray + "个数值前面没有行名，未读取",
                    reading.source));
        }
        reading.evidence = "认出" + reading.headers.size() + "个表头、" + alignment.rows.size() + "个行名，按行名对齐，按"
                + (scan.rows.stream().anyMatch(row -> row.header.inGrid()) ? "表头" : "列数") + "分列";
        return reading;
    }

    private List<FormLine> columns(FormLine row) {
        return kind == TableKind.T2 ? blocks.get(row).columns() : lexicon.form().applicationColumns();
    }

    private void missing(List<FormLine> missing, int all) {
        if (missing.size() == all) {
            reading.problems.add(Problem.fatal("missing-row", kind.title() + "没有一行能够读取", reading.source));
        } else if (missing.size() > MOST_NAMED) {
            reading.problems.add(Problem.fatal("missing-row", kind.title() + "缺" + missing.size() + "行："
                    + missing.stream().map(row -> quoted(row.label())).collect(Collectors.joining()), reading.source));
        } else {
            missing.forEach(row -> reading.problems.add(
                    Problem.fatal("missing-row", kind.title() + "缺" + quoted(row.label()) + "行", reading.source)));
        }
    }

    private void extra(List<RowText> extra) {
        for (RowText row : extra) {
            reading.extraRows.add(row.text);
            reading.problems.add(Problem.note("extra-row", kind.title() + quoted(row.text) + "行不在格式之内，未读取",
                    row.source));
        }
    }

    private void values(RowAlignment alignment) {
        Map<RowText, Columns> plans = new LinkedHashMap<>();
        alignment.rows.forEach((line, row) -> plans.put(row, plan(line, row.header)));
        RowValues values = new RowValues(plans);
        List<RowText> wrong = new ArrayList<>();
        TreeSet<String> lacking = new TreeSet<>();
        for (Map.Entry<FormLine, RowText> entry : alignment.rows.entrySet()) {
            FormLine line = entry.getKey();
            RowText row = entry.getValue();
            reading.printed.put(kind + "/" + line.key(), row.text);
            Map<FormLine, Piece> found = alignment.unclear.contains(line) ? Map.of() : values.of(row);
            if (found == null) {
                wrong.add(row);
            } else if (!found.isEmpty()) {
                columns(line).stream().filter(column -> !found.containsKey(column))
                        .forEach(column -> lacking.add(column.label()));
                found.forEach((column, value) -> reading.cell(line.key(), column.key(), value));
            }
        }
        lacking.forEach(label -> reading.problems.add(
                Problem.fatal("missing-column", kind.title() + "缺" + quoted(label) + "列", reading.source)));
        wrongWidths(wrong, plans);
    }

    /** The header above a row counts as far as it names columns that the row has in the form. */
    private Columns plan(FormLine line, Header header) {
        List<FormLine> form = columns(line);
        List<String> keys = form.stream().map(FormLine::key).toList();
        return new Columns(form, keys.containsAll(header.keys()) ? header : new Header());
    }

    private void wrongWidths(List<RowText> wrong, Map<RowText, Columns> plans) {
        if (wrong.size() > MOST_NAMED) {
            String names = wrong.stream().limit(MOST_NAMED).map(row -> quoted(row.text)).collect(Collectors.joining());
            reading.problems.add(Problem.fatal("row-width", kind.title() + names + "等" + wrong.size()
                    + "行的数值个数与表头不符，未采用", wrong.get(0).source));
            return;
        }
        for (RowText row : wrong) {
            Columns plan = plans.get(row);
            String reason = plan.countable() ? "行应有" + plan.width() + "个数值，读到" + row.values.size() + "个，未采用"
                    : "行上方表头的次序与格式不同，数值属于哪一列不能确定，未采用";
            reading.problems.add(Problem.fatal("row-width", kind.title() + quoted(row.text) + reason, row.source));
        }
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }
}
