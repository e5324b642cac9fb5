package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.TableEvidence;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.layout.NarrowRow;

/** What was read from a table: the cells that are certain, the texts around them, and what is not certain. */
public final class Reading {

    private static final int LONGEST_NAMED = 12;

    final TableKind kind;
    final Source source;
    final Map<String, Piece> cells = new LinkedHashMap<>();
    final Map<String, String> printed = new LinkedHashMap<>();
    final List<String> headers = new ArrayList<>();
    final List<String> extraRows = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<String> loose = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    final List<NarrowRow> narrow = new ArrayList<>();
    String corner;
    /** How rows and columns were found. */
    String rowsBy = "没有一行能够对齐";
    String columnsBy = "没有一行能够分列";
    private final List<Piece> pieces;

    Reading(TableKind kind, List<Piece> pieces) {
        this.kind = kind;
        this.pieces = pieces;
        this.source = pieces.get(0).source();
    }

    void cell(String row, String column, Piece value) {
        cells.put(kind + "/" + row + "/" + column, value);
    }

    /** A copy that has lost its blank cells cannot be told from one that has lost its numbers. */
    void labelsOnly() {
        problems.add(Problem.fatal("labels-only", kind.title() + "的行名后面没有读到数值，按空白读取，请核对原件", source)
                .english("no values were found behind the row labels of " + kind.english()
                        + "; they were taken for blank; look into the original"));
    }

    /** @param place where it stands, in words */
    public TableEvidence evidence(String place) {
        List<String> reasons = new ArrayList<>();
        reasons.add(place);
        reasons.add(words());
        reasons.add(pieces.stream().anyMatch(Piece::inGrid) ? "原文有行有列"
                : pieces.stream().map(Piece::row).distinct().count() < pieces.size() ? "原文一行一行，列位不明" : "原文一格一行");
        return new TableEvidence(kind.name(), source, List.copyOf(reasons), rowsBy, columnsBy, List.copyOf(loose),
                List.copyOf(skipped));
    }

    /** The words of the table that it was known by. */
    private String words() {
        List<String> words = pieces.stream().filter(piece -> (piece.tables() & kind.bit()) != 0).map(Piece::text)
                .distinct().toList();
        List<String> telling = pieces.stream().filter(piece -> piece.tables() == kind.bit()).map(Piece::text)
                .filter(word -> word.length() <= LONGEST_NAMED).distinct()
                .limit(RowTable.MOST_NAMED).toList();
        return words.isEmpty() ? "没有" + kind.title() + "的用词，凭数值个数认出"
                : "有" + kind.title() + "的用词" + words.size() + "处" + (telling.isEmpty() ? "" : "，如")
                        + telling.stream().map(RowTable::quoted).collect(Collectors.joining());
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Rows with another number of values than the table has columns. */
    public List<NarrowRow> narrow() {
        return narrow;
    }

    /** Puts the table into a report. */
    public void writeTo(ReportBuilder report) {
        Table table = report.table(kind.name());
        table.setSource(source);
        table.setEvidence(rowsBy + "，各列" + columnsBy);
        table.getHeaders().addAll(headers);
        printed.forEach(report::printed);
        cells.forEach((address, piece) -> report.cell(address, piece.text(), piece.source(), piece.formula()));
        if (kind == TableKind.T2) {
            report.report().getDisclosures().getExtraRows().addAll(extraRows);
        } else if (kind == TableKind.T3) {
            report.report().getApplications().getExtraRows().addAll(extraRows);
            report.report().getApplications().setCornerNote(corner);
        }
    }
}
