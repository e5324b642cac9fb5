package org.disclosurecheck.extract.text;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Blanks;

/**
 * A line of a text file.
 *
 * @param kind what it is by its bars and tabs
 * @param text the line, outer blanks removed
 * @param cells what stands between bars or tabs, border cells included; empty for a plain line
 * @param bars number of bars or tabs
 * @param number 1-based number of the line in the file
 */
record TextLine(Kind kind, String text, List<String> cells, int bars, int number) {

    enum Kind {
        /** Words. */
        PLAIN,
        /** One cell of a table, a bar behind it. */
        CELL,
        /** A row of a table. */
        ROW,
        /** Nothing but bars. */
        BARS
    }

    private static final int LONGEST_CELL_IN_SENTENCE = 40;

    static TextLine of(String raw, int number) {
        String text = Blanks.strip(raw);
        if (text.indexOf('|') >= 0 || text.indexOf('｜') >= 0) {
            return barred(text, number);
        }
        return text.indexOf('\t') >= 0 || raw.endsWith("\t\t") && !text.isEmpty() ? tabbed(text, raw, number)
                : new TextLine(Kind.PLAIN, text, List.of(), 0, number);
    }

    private static TextLine barred(String text, int number) {
        List<String> cells = cells(text.replace('｜', '|'), '|');
        int bars = cells.size() - 1;
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled == 0) {
            return new TextLine(Kind.BARS, text, cells, bars, number);
        }
        if (bars == 1 && cells.get(1).isEmpty()) {
            return new TextLine(Kind.CELL, cells.get(0), List.of(), 1, number);
        }
        boolean bordered = cells.get(0).isEmpty() || cells.get(bars).isEmpty();
        return !bordered && bars < 3 && sentence(cells) ? new TextLine(Kind.PLAIN, text, List.of(), 0, number)
                : new TextLine(Kind.ROW, text, cells, bars, number);
    }

    /** Tabs around the words of a row are blank cells; those that all rows begin with only indent them. */
    private static TextLine tabbed(String text, String raw, int number) {
        int from = 0;
        while (raw.charAt(from) != '\t' && Blanks.is(raw.charAt(from))) {
            from++;
        }
        int to = raw.length();
        while (to > 0 && raw.charAt(to - 1) != '\t' && Blanks.is(raw.charAt(to - 1))) {
            to--;
        }
        List<String> cells = cells(raw.substring(from, to), '\t');
        return sentence(cells) ? new TextLine(Kind.PLAIN, text, List.of(), 0, number)
                : new TextLine(Kind.ROW, text, cells, cells.size() - 1, number);
    }

    /** Blank cells in front of the first word. */
    int indentation() {
        int blank = 0;
        while (blank < cells.size() && cells.get(blank).isEmpty()) {
            blank++;
        }
        return blank;
    }

    private static boolean sentence(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf('。') >= 0 && cell.length() > LONGEST_CELL_IN_SENTENCE);
    }

    private static List<String> cells(String text, char between) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == between) {
                cells.add(Blanks.strip(text.substring(from, i)));
                from = i + 1;
            }
        }
        return cells;
    }

    boolean opensWithBar() {
        return text.charAt(0) == '|' || text.charAt(0) == '｜';
    }

    boolean endsWithBar() {
        char last = text.charAt(text.length() - 1);
        return last == '|' || last == '｜';
    }

    /** True for the line of dashes that Markdown sets below a header. */
    boolean isRule() {
        return kind == Kind.ROW && cells.stream().allMatch(cell -> cell.isEmpty() || dashes(cell));
    }

    private static boolean dashes(String cell) {
        return cell.length() >= 3 && cell.chars().allMatch(c -> c == '-' || c == ':') && cell.contains("--");
    }
}
