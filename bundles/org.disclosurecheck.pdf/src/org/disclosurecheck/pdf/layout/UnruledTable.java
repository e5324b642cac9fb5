package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table without ruling lines. Its columns are the stripes in which figures stand below each other, its rows the figures
 * that stand in one line. Merged cells cannot be told, so that the rows come without a grid.
 */
final class UnruledTable implements Item {

    /** Lines of one cell follow each other closer than this, in parts of the height of the letters. */
    private static final float LEADING = 1.45f;

    final int page;
    /** Cells of each row, blank ones included; empty when the columns contradict each other. */
    final List<List<String>> rows = new ArrayList<>();
    private final float top;
    private final List<TextLine> lines;

    UnruledTable(int page, List<TextLine> lines) {
        this.page = page;
        this.top = lines.get(0).top();
        this.lines = List.copyOf(lines);
        List<List<TextLine>> block = new ArrayList<>();
        boolean certain = true;
        for (List<TextLine> group : groups()) {
            if (isHeader(group) && !block.isEmpty()) {
                certain &= add(block);
                block.clear();
            }
            block.add(group);
        }
        certain &= add(block);
        if (!certain) {
            rows.clear();
        }
    }

    @Override
    public float top() {
        return top;
    }

    List<TextLine> lines() {
        return lines;
    }

    /** False when it cannot be told in which columns the figures stand. */
    boolean isCertain() {
        return !rows.isEmpty();
    }

    /** Lines that stand close to each other; but lines that have figures each are rows of their own. */
    private List<List<TextLine>> groups() {
        List<List<TextLine>> groups = new ArrayList<>();
        List<TextLine> group = new ArrayList<>();
        for (TextLine line : lines) {
            TextLine last = group.isEmpty() ? null : group.get(group.size() - 1);
            if (last != null && !isClose(last, line)) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(line);
        }
        groups.add(group);
        List<List<TextLine>> rows = new ArrayList<>();
        for (List<TextLine> close : groups) {
            if (close.stream().filter(UnruledTable::hasFigures).count() > 1) {
                close.forEach(line -> rows.add(List.of(line)));
            } else {
                rows.add(close);
            }
        }
        return rows;
    }

    /** True when the lines may be those of one cell. */
    static boolean isClose(TextLine line, TextLine below) {
        return below.base() - line.base() <= LEADING * Math.max(line.size(), below.size());
    }

    private static boolean hasFigures(TextLine line) {
        return Segment.of(line).stream().anyMatch(Segment::isFigure);
    }

    /** Words beside each other without a figure: the header of what follows. */
    private static boolean isHeader(List<TextLine> group) {
        return group.stream().noneMatch(UnruledTable::hasFigures)
                && group.stream().anyMatch(line -> Segment.of(line).size() > 1);
    }

    /** Adds the rows below one header; false when figures of a row stand in one column. */
    private boolean add(List<List<TextLine>> block) {
        List<float[]> columns = columns(block);
        for (List<TextLine> group : block) {
            if (group.stream().anyMatch(UnruledTable::hasFigures)) {
                List<String> row = figures(group, columns);
                if (row == null) {
                    return false;
                }
                rows.add(row);
            } else {
                words(group);
            }
        }
        return true;
    }

    /** Stripes of figures that overlap, from left to right. */
    private static List<float[]> columns(List<List<TextLine>> block) {
        List<float[]> stripes = block.stream().flatMap(List::stream).flatMap(line -> Segment.of(line).stream())
                .filter(Segment::isFigure).map(figure -> new float[] {figure.left(), figure.right()})
                .sorted((a, b) -> Float.compare(a[0], b[0])).toList();
        List<float[]> columns = new ArrayList<>();
        for (float[] stripe : stripes) {
            float[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && stripe[0] < last[1]) {
                last[1] = Math.max(last[1], stripe[1]);
            } else {
                columns.add(stripe.clone());
            }
        }
        return columns;
    }

    /** A row: its words, then a cell for each column; null when two of its cells stand in one column. */
    private static List<String> figures(List<TextLine> group, List<float[]> columns) {
        List<Segment> words = new ArrayList<>();
        String[] cells = new String[columns.size()];
        for (TextLine line : group) {
            for (Segment segment : Segment.of(line)) {
                int column = column(segment, columns);
                if (segment.isFigure() && (column < 0 || cells[column] != null)) {
                    return null;
                }
                if (segment.isFigure()) {
                    cells[column] = segment.text();
                } else {
                    stack(words, segment);
                }
            }
        }
        if (words.stream().anyMatch(word -> column(word, columns) >= 0)) {
            return null;
        }
        List<String> row = new ArrayList<>(words.stream().sorted((a, b) -> Float.compare(a.left(), b.left()))
                .map(Segment::text).toList());
        for (String cell : cells) {
            row.add(cell == null ? "" : cell);
        }
        return row;
    }

    private static int column(Segment segment, List<float[]> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (segment.left() < columns.get(i)[1] && segment.right() > columns.get(i)[0]) {
                return i;
            }
        }
        return -1;
    }

    /** Words of a header: what stands below a single word belongs to it, anything else is a row of its own. */
    private void words(List<TextLine> group) {
        List<Segment> row = new ArrayList<>();
        for (TextLine line : group) {
            List<Segment> segments = Segment.of(line);
            boolean fits = segments.stream().allMatch(segment -> row.stream().filter(segment::overlaps).count() == 1)
                    && row.stream().allMatch(cell -> segments.stream().filter(cell::overlaps).count() <= 1);
            if (!fits && !row.isEmpty()) {
                rows.add(row.stream().map(Segment::text).toList());
                row.clear();
            }
            segments.forEach(segment -> stack(row, segment));
        }
        rows.add(row.stream().map(Segment::text).toList());
    }

    private static void stack(List<Segment> cells, Segment below) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).overlaps(below)) {
                cells.set(i, cells.get(i).and(below));
                return;
            }
        }
        cells.add(below);
    }
}
