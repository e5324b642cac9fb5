package org.disclosurecheck.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.ui.findings.Grouping.Group;

/** Findings as text with tabs, one a line: what is copied. */
final class FindingsText {

    private static final List<FindingColumn> ORDER = List.of(FindingColumn.SEVERITY, FindingColumn.UNIT,
            FindingColumn.PLACE, FindingColumn.MESSAGE, FindingColumn.RULE, FindingColumn.BASIS);

    private FindingsText() {
    }

    /** A group stands for all of its findings. */
    static String of(List<?> selected) {
        List<Row> rows = new ArrayList<>();
        for (Object element : selected) {
            if (element instanceof Group group) {
                rows.addAll(group.rows());
            } else if (element instanceof Row row && !rows.contains(row)) {
                rows.add(row);
            }
        }
        return rows.stream().distinct().map(FindingsText::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Row row) {
        return ORDER.stream().map(column -> column.text(row)).map(text -> text == null ? "" : text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
