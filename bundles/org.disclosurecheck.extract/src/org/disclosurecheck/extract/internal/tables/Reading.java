package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.TableEvidence;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.layout.NarrowRow;

/** What was read from a table: the cells that are certain, the texts around them, and what is not certain. */
public final class Reading {

    private static final int LONGEST_NAMED = 12;

    final TableKind kind;
    final Source source;
    /** Addresses that have a value, and what stands there. */
    final List<String> addresses = new ArrayList<>();
    final List<Piece> values = new ArrayList<>();
    final Map<String, String> printed = new LinkedHashMap<>();
    final List<String> headers = new ArrayList<>();
    final List<String> extraRows = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Said> loose = new ArrayList<>();
    final List<Said> skipped = new ArrayList<>();
    final List<NarrowRow> narrow = new ArrayList<>();
    String corner;
    /** How rows and columns were found. */
    Said rowsBy = new Said("没有一行能够对齐", "no row could be aligned");
    Said columnsBy = new Said("没有一行能够分列", "no row could be divided into columns");
    private final List<Piece> pieces;

    private Said words;

    Reading(TableKind kind, List<Piece> pieces) {
        this.kind = kind;
        this.pieces = pieces;
        this.source = pieces.get(0).source();
    }

    /** Of a table that says the same as another one but for its figures, and of which nothing has to be said. */
    Reading(Reading like, List<Piece> pieces) {
        this(like.kind, pieces);
        printed.putAll(like.printed);
        headers.addAll(like.headers);
        extraRows.addAll(like.extraRows);
        loose.addAll(like.loose);
        corner = like.corner;
        rowsBy = like.rowsBy;
        columnsBy = like.columnsBy;
        words = like.words();
    }

    void cell(String address, Piece value) {
        addresses.add(address);
        values.add(value);
    }

    /** A copy that has lost its blank cells cannot be told from one that has lost its numbers. */
    void labelsOnly() {
        problems.add(Problem.fatal("labels-only", kind.title() + "的行名后面没有读到数值，按空白读取，请核对原件", source)
                .english("no values were found behind the row labels of " + kind.english()
                        + "; they were taken for blank; look into the original"));
    }

    /** @param place where it stands, in words */
    public TableEvidence evidence(Said place, Language language) {
        List<Said> reasons = new ArrayList<>();
        reasons.add(place);
        reasons.add(words());
        reasons.add(pieces.stream().anyMatch(Piece::inGrid) ? new Said("原文有行有列", "the file has rows and columns")
                : pieces.stream().map(Piece::row).distinct().count() < pieces.size()
                        ? new Said("原文一行一行，列位不明", "the file has it line by line, without columns")
                        : new Said("原文一格一行", "the file has a line for every cell"));
        return new TableEvidence(kind.name(), source, in(reasons, language), rowsBy.in(language), columnsBy.in(language),
                in(loose, language), in(skipped, language));
    }

    private static List<String> in(List<Said> said, Language language) {
        return said.stream().map(one -> one.in(language)).toList();
    }

    /** The words of the table that it was known by. */
    private Said words() {
        if (words == null) {
            words = saidWords();
        }
        return words;
    }

    private Said saidWords() {
        Set<String> words = new HashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if ((piece.tables() & kind.bit()) != 0) {
                words.add(piece.text());
                if (piece.tables() == kind.bit() && telling.size() < RowTable.MOST_NAMED
                        && piece.text().length() <= LONGEST_NAMED) {
                    telling.add(piece.text());
                }
            }
        }
        if (words.isEmpty()) {
            return new Said("没有" + kind.title() + "的用词，凭数值个数认出",
                    "it has no words of " + kind.english() + " and was known by the number of its values");
        }
        String some = telling.stream().map(RowTable::quoted).collect(Collectors.joining());
        return new Said("有" + kind.title() + "的用词" + words.size() + "处" + (telling.isEmpty() ? "" : "，如") + some,
                "it has " + words.size() + " words of " + kind.english() + (telling.isEmpty() ? "" : ", such as ") + some);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Rows with another number of values than the table has columns. */
    public List<NarrowRow> narrow() {
        return narrow;
    }

    /** Puts the table into a report. */
    public void writeTo(ReportBuilder report, Language language) {
        Table table = report.table(kind.name());
        table.setSource(source);
        table.setEvidence(rowsBy.then("，各列" + columnsBy.zh(), "; columns: " + columnsBy.en()).in(language));
        table.getHeaders().addAll(headers);
        printed.forEach(report::printed);
        for (int i = 0; i < values.size(); i++) {
            Piece value = values.get(i);
            report.cell(addresses.get(i), value.text(), value.source(), value.formula());
        }
        if (kind == TableKind.T2) {
            report.report().getDisclosures().getExtraRows().addAll(extraRows);
        } else if (kind == TableKind.T3) {
            report.report().getApplications().getExtraRows().addAll(extraRows);
            report.report().getApplications().setCornerNote(corner);
        }
    }
}
