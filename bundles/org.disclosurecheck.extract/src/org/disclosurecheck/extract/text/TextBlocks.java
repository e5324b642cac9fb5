package org.disclosurecheck.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.text.TextLine.Kind;
import org.disclosurecheck.findings.Source;

/** Puts the lines of a text together to lines and ragged grids. */
final class TextBlocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> rows = new ArrayList<>();
    /** The last line that was not bars only; null at the beginning. */
    private TextLine before;
    private boolean separated;

    List<Block> read(String text) {
        HardWraps.join(lines(text)).forEach(this::add);
        flush();
        return List.copyOf(blocks);
    }

    /** The lines that are not empty. */
    private static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !endsLine(text.charAt(to))) {
                to++;
            }
            number++;
            TextLine line = TextLine.of(text.substring(from, to), number);
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
        return lines;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085';
    }

    private void add(TextLine line) {
        if (line.kind() == Kind.BARS) {
            bars(line);
            return;
        }
        separated = false;
        if (line.kind() == Kind.ROW) {
            rows.add(line);
        } else {
            flush();
            boolean cell = line.kind() == Kind.CELL;
            blocks.add(new Line(cell ? line.text() : withoutMark(line.text()), Source.line(line.number()), cell));
        }
        before = line;
    }

    /** Below a plain line a single bar separates cells; below cells and rows bars stand for blank cells. */
    private void bars(TextLine line) {
        if (before == null) {
            return;
        }
        switch (before.kind()) {
            case ROW -> rows.add(line);
            case CELL -> blanks(line.bars(), line.number());
            default -> {
                if (!separated && blocks.get(blocks.size() - 1) instanceof Line last) {
                    blocks.set(blocks.size() - 1, new Line(last.text(), last.source(), true));
                }
                blanks(separated ? line.bars() : line.bars() - 1, line.number());
                separated = true;
            }
        }
    }

    private void blanks(int count, int number) {
        if (count > 0) {
            blocks.add(grid(List.of(Collections.nCopies(count, "")), List.of(number)));
        }
    }

    /** The rows collected so far as one grid; bars at the edges are a border when the others have them too. */
    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        boolean left = rows.stream().allMatch(TextLine::opensWithBar);
        boolean barred = rows.stream().anyMatch(row -> row.opensWithBar() || row.endsWithBar());
        int indentation = barred ? 0 : rows.stream().mapToInt(TextLine::indentation).min().orElse(0);
        boolean right = 2 * rows.stream().filter(TextLine::endsWithBar).count() >= rows.size();
        List<List<String>> cells = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (TextLine row : rows) {
            if (!row.isRule()) {
                int from = left && row.opensWithBar() ? 1 : indentation;
                int to = row.cells().size() - (right && row.endsWithBar() && row.cells().size() > from + 1 ? 1 : 0);
                cells.add(row.cells().subList(from, to));
                numbers.add(row.number());
            }
        }
        rows.clear();
        if (!cells.isEmpty()) {
            blocks.add(grid(cells, numbers));
        }
    }

    private static Grid grid(List<List<String>> cells, List<Integer> numbers) {
        List<Row> grid = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            Source source = Source.line(numbers.get(r));
            List<GridCell> row = new ArrayList<>();
            for (int c = 0; c < cells.get(r).size(); c++) {
                row.add(new GridCell(cells.get(r).get(c), r + 1, c + 1, 1, 1, source));
            }
            grid.add(new Row(List.copyOf(row)));
        }
        return new Grid(List.copyOf(grid), Source.line(numbers.get(0)), true);
    }

    /** Without the mark of a Markdown heading. */
    private static String withoutMark(String text) {
        int i = 0;
        while (i < text.length() && i < 6 && text.charAt(i) == '#') {
            i++;
        }
        return i > 0 && i < text.length() && text.charAt(i) == ' ' ? text.substring(i).strip() : text;
    }
}
