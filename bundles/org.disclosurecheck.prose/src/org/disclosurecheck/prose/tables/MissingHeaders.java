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
        return missing(table, form.applicationColumns());
    }

    /** The groups and results of table 4 without a header. */
    public static List<String> ofReviews(Table table, Form form) {
        Set<FormLine> lines = new LinkedHashSet<>(form.reviewGroups());
        lines.addAll(form.reviewColumns());
        return missing(table, new ArrayList<>(lines));
    }

    /** True for a table of blanks alone: a copy that has lost its cells may have lost words as well. */
    public static boolean lostItsValues(Table table) {
        return table.allCells().stream().allMatch(cell -> cell.getKind() == CellKind.BLANK);
    }

    private static List<String> missing(Table table, List<FormLine> lines) {
        String printed = PrintedWords.plain(String.join("", table.getHeaders()));
        List<String> missing = new ArrayList<>();
        for (FormLine line : lines) {
            String label = PrintedWords.plain(line.label());
            boolean there = label.chars().allMatch(c -> printed.indexOf(c) >= 0)
                    || line.aliases().stream().anyMatch(alias -> printed.contains(PrintedWords.plain(alias)));
            if (!there) {
                missing.add(line.label());
            }
        }
        return missing.size() == lines.size() ? List.of() : missing;
    }
}
