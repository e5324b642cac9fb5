package org.disclosurecheck.ui.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.ui.findings.Grouping.Group;

/** Findings as text with tabs, one a line: what is copied. */
final class FindingsText {

    private static final List<FindingColumn> ORDER = List.of(FindingColumn.SEVERITY, FindingColumn.UNIT,
            FindingColumn.PLACE, FindingColumn.MESSAGE, FindingColumn.RULE, FindingColumn.BASIS, FindingColumn.HANDLING);

    private FindingsText() {
    }

    /** A group stands for all of its findings. */
    static List<Row> rows(List<?> selected) {
        List<Row> rows = new ArrayList<>();
        for (Object element : selected) {
            if (element instanceof Group group) {
                rows.addAll(group.rows());
            } else if (element instanceof Row row && !rows.contains(row)) {
                rows.add(row);
            }
        }
        return rows.stream().distinct().toList();
    }

    static String of(List<?> selected) {
        return rows(selected).stream().map(FindingsText::line).collect(Collectors.joining(System.lineSeparator()));
    }

    /** A table for Excel and WPS, which take a text for UTF-8 by its first mark. */
    static void write(List<Row> rows, Path file) throws IOException {
        StringBuilder text = new StringBuilder("\ufeff").append(ORDER.stream().map(FindingColumn::label).map(FindingsText::quoted)
                .collect(Collectors.joining(","))).append("\r\n");
        rows.forEach(row -> text.append(ORDER.stream().map(column -> quoted(column.text(row))).collect(Collectors.joining(",")))
                .append("\r\n"));
        try (OutputFile target = new OutputFile(file)) {
            target.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            target.complete();
        }
    }

    /** What begins like a formula is kept from being one. */
    private static String quoted(String text) {
        String plain = text == null ? "" : text.replaceAll("\\s+", " ").replace("\"", "\"\"");
        return '"' + (plain.matches("[=+@-].*") ? "'" + plain : plain) + '"';
    }

    private static String line(Row row) {
        return ORDER.stream().map(column -> column.text(row)).map(text -> text == null ? "" : text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
