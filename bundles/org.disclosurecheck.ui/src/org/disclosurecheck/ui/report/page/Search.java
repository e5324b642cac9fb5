package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.disclosurecheck.model.form.PrintedCell;

/** Words looked for on the page: in the prose, in the values of the tables, and in what the form prints beside and above them. */
public final class Search {

    /**
     * Where words were found.
     *
     * @param place key of the line, or address of the cell
     * @param offset where they begin in a line
     * @param length how long they are; 0 in a table
     */
    public record Hit(String place, int offset, int length) {
    }

    private final String words;
    private final List<Hit> hits = new ArrayList<>();

    private Search(String words) {
        this.words = fold(words);
    }

    /**
     * All places from top to bottom.
     *
     * @param page the parts of the page
     * @param grid the grid of a table
     * @param text what stands at a place, or null
     */
    public static List<Hit> of(String words, List<Block> page, Function<String, FormGrid> grid, Function<String, String> text) {
        if (words.isBlank()) {
            return List.of();
        }
        Search search = new Search(words);
        for (Block block : page) {
            if (block instanceof Block.Text prose) {
                prose.lines().stream().filter(line -> line.key() != null).forEach(line -> search.line(line.key(), line.text()));
            } else if (block instanceof Block.Grid table) {
                search.table(grid.apply(table.id()), text);
            }
        }
        return List.copyOf(search.hits);
    }

    private void line(String key, String text) {
        String folded = fold(text);
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length())) {
            hits.add(new Hit(key, at, words.length()));
        }
    }

    /** A label that has the words leads to the first value that it is about. */
    private void table(FormGrid grid, Function<String, String> text) {
        for (PrintedCell cell : grid.printed()) {
            String said = cell.isValue() ? text.apply(cell.key()) : cell.text();
            String place = said == null || !fold(said).contains(words) ? null : cell.isValue() ? cell.key() : value(grid, cell);
            if (place != null && hits.stream().noneMatch(hit -> hit.place().equals(place))) {
                hits.add(new Hit(place, 0, 0));
            }
        }
    }

    private static String value(FormGrid grid, PrintedCell label) {
        for (int column = label.column() - 1 + label.columnSpan(); column < grid.columns(); column++) {
            if (grid.address(label.row() - 1, column) != null) {
                return grid.address(label.row() - 1, column);
            }
        }
        for (int row = label.row() - 1 + label.rowSpan(); row < grid.rows(); row++) {
            if (grid.address(row, label.column() - 1) != null) {
                return grid.address(row, label.column() - 1);
            }
        }
        return null;
    }

    /** Capitals and full-width letters are found like others, character by character. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '　' ? ' ' : c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
