package org.disclosurecheck.extract.internal.tables;

import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;

/**
 * Says which rows of a table the form does not have, and what stands in them; and values that stand in no row. They
 * leave the reading open unless they hide nothing: zeros and blanks, or the subtotal of rows that are there themselves.
 */
final class ExtraRows {

    private ExtraRows() {
    }

    static void note(TableKind kind, List<RowText> extra, Reading reading) {
        extra.forEach(row -> {
            reading.extraRows.add(row.text);
            reading.skipped.add(new Said(RowTable.quoted(row.text) + "行", "the row " + RowTable.quoted(row.text)));
        });
        if (extra.size() > RowTable.MOST_NAMED) {
            String message = kind.title() + RowTable.firstNames(extra) + "等" + extra.size() + "行不在格式之内，未读取";
            reading.problems.add(new Problem("extra-row", message, extra.get(0).source,
                    extra.stream().anyMatch(ExtraRows::tells)).english(kind.english() + ": " + extra.size() + " rows, "
                            + RowTable.firstNames(extra) + " among them, are not in the form; they were not read"));
        } else {
            extra.forEach(row -> reading.problems.add(new Problem("extra-row", kind.title() + RowTable.quoted(row.text)
                    + "行" + values(row) + "不在格式之内，未读取", row.source, tells(row))
                            .english(kind.english() + ": the row " + RowTable.quoted(row.text) + " is not in the form; it was not read")));
        }
    }

    /** Values without a label before them are rows that have lost it, or pieces of other values. */
    static void noteStray(List<Piece> stray, Reading reading) {
        if (!stray.isEmpty()) {
            Said what = new Said(stray.size() + "个前面没有行名的数值", stray.size() + " values without a row label");
            reading.skipped.add(what);
            reading.problems.add(new Problem("stray-values", reading.kind.title() + "有" + what.zh() + "，未读取",
                    stray.get(0).source(), stray.stream().anyMatch(ExtraRows::tells))
                            .english(reading.kind.english() + ": " + what.en() + " were not read"));
        }
    }

    private static boolean tells(RowText row) {
        boolean subtotal = row.label != null && row.label.is(Role.CLASS);
        return !subtotal && row.values.stream().anyMatch(ExtraRows::tells);
    }

    private static boolean tells(Piece value) {
        return value.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) && c != '0' && c != '\uff10' && c != '无'
                && c != '零');
    }

    private static String values(RowText row) {
        return row.isBlank() ? "" : row.values.stream().map(value -> value.isBlank() ? "空" : value.text())
                .collect(Collectors.joining("、", "（", "）"));
    }
}
