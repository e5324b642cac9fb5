package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Table;

/** What was read from a table: the cells that are certain, the texts around them, and what is not certain. */
public final class Reading {

    final TableKind kind;
    final Source source;
    final Map<String, Piece> cells = new LinkedHashMap<>();
    final Map<String, String> printed = new LinkedHashMap<>();
    final List<String> headers = new ArrayList<>();
    final List<String> extraRows = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    String corner;
    String evidence;

    Reading(TableKind kind, Source source) {
        this.kind = kind;
        this.source = source;
    }

    void cell(String row, String column, Piece value) {
        cells.put(kind + "/" + row + "/" + column, value);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Puts the table into a report. */
    public void writeTo(ReportBuilder report) {
        Table table = report.table(kind.name());
        table.setSource(source);
        table.setEvidence(evidence);
        table.getHeaders().addAll(headers);
        printed.forEach(report::printed);
        cells.forEach((address, piece) -> report.cell(address, piece.text(), piece.source()));
        if (kind == TableKind.T2) {
            report.report().getDisclosures().getExtraRows().addAll(extraRows);
        } else if (kind == TableKind.T3) {
            report.report().getApplications().getExtraRows().addAll(extraRows);
            report.report().getApplications().setCornerNote(corner);
        }
    }
}
