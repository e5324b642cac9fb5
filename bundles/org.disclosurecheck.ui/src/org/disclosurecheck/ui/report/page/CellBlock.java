package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.disclosurecheck.model.form.PrintedCell;

/** Blocks of cells as spreadsheets hand them over: rows in lines, cells parted by tabs. */
public final class CellBlock {

    private CellBlock() {
    }

    /** A rectangle as text, labels included; the covered part of a merged cell is empty, as spreadsheets have it. */
    public static String copy(FormGrid grid, int row, int column, int rows, int columns, UnaryOperator<String> valueOf) {
        List<String> lines = new ArrayList<>();
        for (int r = row; r < row + rows; r++) {
            List<String> line = new ArrayList<>();
            for (int c = column; c < column + columns; c++) {
                PrintedCell cell = grid.at(r, c);
                boolean origin = cell != null && cell.row() - 1 == r && cell.column() - 1 == c;
                line.add(!origin ? "" : cell.isValue() ? valueOf.apply(cell.key()) : cell.text());
            }
            lines.add(String.join("\t", line));
        }
        return String.join("\n", lines);
    }

    /**
     * What a pasted text puts where.
     *
     * @param address the cell that the upper left corner comes to
     * @return text by address; what would come onto labels or beyond the table is left out
     */
    public static Map<String, String> paste(FormGrid grid, String address, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        PrintedCell from = grid.cell(address);
        List<List<String>> lines = parse(text);
        for (int r = 0; r < lines.size(); r++) {
            for (int c = 0; c < lines.get(r).size(); c++) {
                PrintedCell cell = grid.at(from.row() - 1 + r, from.column() - 1 + c);
                boolean origin = cell != null && cell.row() == from.row() + r && cell.column() == from.column() + c;
                if (origin && cell.isValue()) {
                    texts.put(cell.key(), lines.get(r).get(c));
                }
            }
        }
        return texts;
    }

    /** Lines and cells of the text; quotes around cells with line breaks are understood. */
    static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString().strip());
            lines.add(line);
        }
        return lines;
    }
}
