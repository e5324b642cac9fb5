package org.disclosurecheck.rules.sentences.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a rule: a line of headers, then rows. Empty rows are left out; cells are as they are written.
 *
 * @param file its name, for people
 * @param headers the headers, without blanks around them
 * @param rows the rows below
 */
public record RuleTable(String file, List<String> headers, List<Row> rows) {

    /**
     * A row.
     *
     * @param number 1-based, as the spreadsheet shows it
     * @param cells as many as there are headers
     */
    public record Row(int number, List<String> cells) {
    }

    /** Makes a table of lines of cells; the first line that is not empty holds the headers. */
    public static RuleTable of(String file, List<List<String>> lines) {
        List<String> headers = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).stream().map(cell -> cell == null ? "" : cell.strip()).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (headers.isEmpty()) {
                headers = trimmed(cells);
            } else {
                List<String> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headers.size())));
                while (row.size() < headers.size()) {
                    row.add("");
                }
                rows.add(new Row(i + 1, List.copyOf(row)));
            }
        }
        return new RuleTable(file, headers, List.copyOf(rows));
    }

    private static List<String> trimmed(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return List.copyOf(cells.subList(0, last));
    }

    /** The column of that header; -1 when there is none. */
    public int column(String header) {
        return headers.indexOf(header);
    }

    /** As lines of cells, the headers first: what a grid shows and writes back. Rows keep their places. */
    public List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers);
        for (Row row : rows) {
            while (lines.size() < row.number() - 1) {
                lines.add(List.of());
            }
            lines.add(row.cells());
        }
        return lines;
    }
}
