package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/**
 * Header words of tables 3 and 4 that the file does not print. Headers come in pieces (商业 / 企业, or 维 持 set vertically), so a
 * word counts as printed when each of its characters stands somewhere in the headers. Nothing is said of a table without
 * headers.
 */
public final class MissingHeaders {

    private MissingHeaders() {
    }

    /** The applicant columns of table 3 without a header. */
    public static List<String> ofApplicants(Table table, Form form) {
        return missing(printed(table), form.applicationColumns());
    }

    /** The groups and results of table 4 without a header. */
    public static List<String> ofReviews(Table table, Form form) {
        String printed = printed(table);
        if (areThere(form.reviewGroups(), printed) && areThere(form.reviewColumns(), printed)) {
            return List.of();
        }
        Set<FormLine> lines = new LinkedHashSet<>(form.reviewGroups());
        lines.addAll(form.reviewColumns());
        return missing(printed, new ArrayList<>(lines));
    }

    /** True for a table of blanks alone: a copy that has lost its cells may have lost words as well. */
    public static boolean lostItsValues(Table table) {
        return table.allCells().stream().allMatch(cell -> cell.getKind() == CellKind.BLANK);
    }

    private static String printed(Table table) {
        return PrintedWords.plain(String.join("", table.getHeaders()));
    }

    private static List<String> missing(String printed, List<FormLine> lines) {
        List<String> missing = new ArrayList<>();
        for (FormLine line : lines) {
            if (!isThere(line, printed)) {
                missing.add(line.label());
            }
        }
        return missing.size() == lines.size() ? List.of() : missing;
    }

    private static boolean areThere(List<FormLine> lines, String printed) {
        for (FormLine line : lines) {
            if (!isThere(line, printed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(FormLine line, String printed) {
        String label = PrintedWords.plain(line.label());
        int known = 0;
        while (known < label.length() && printed.indexOf(label.charAt(known)) >= 0) {
            known++;
        }
        return known == label.length() || line.aliases().stream().anyMatch(alias -> printed.contains(PrintedWords.plain(alias)));
    }
}
