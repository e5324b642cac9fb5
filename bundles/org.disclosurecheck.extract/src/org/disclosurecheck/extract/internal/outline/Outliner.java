package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.findings.Problem;

/** Cuts a document at its level-one headings. */
public final class Outliner {

    private final Headings headings;
    private final List<SectionNames> forms;
    private final Vocabulary tables;

    /** @param forms the headings of each form */
    public Outliner(List<SectionNames> forms, Vocabulary tables) {
        this.headings = new Headings(forms, tables);
        this.forms = forms;
        this.tables = tables;
    }

    /**
     * The parts of the report in reading order; the first one has no heading and may be empty.
     *
     * @param problems where it is noted that the document holds more than one report
     */
    public List<Part> parts(List<Block> document, List<Problem> problems) {
        List<Block> all = split(document);
        Heading[] headings = new Heading[all.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = all.get(i) instanceof Line line ? this.headings.of(line) : null;
        }
        List<Block> blocks = new Extent(all, forms, tables, problems).of(headings);
        return parts(blocks, Arrays.copyOf(headings, blocks.size()));
    }

    private List<Part> parts(List<Block> blocks, Heading[] found) {
        HeadingFilter filter = new HeadingFilter(blocks, found, forms);
        filter.joinBroken(headings);
        filter.dropRowLabels();
        filter.dropContents();
        filter.dropStrayNames();
        RunningLines.drop(blocks, found, filter.dropped());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(null, new ArrayList<>()));
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null) {
                parts.add(new Part(found[i], new ArrayList<>()));
                if (!found[i].rest().isEmpty()) {
                    parts.get(parts.size() - 1).blocks().add(new Line(found[i].rest(), found[i].source(), false));
                }
            } else if (!filter.dropped()[i]) {
                parts.get(parts.size() - 1).blocks().add(blocks.get(i));
            }
        }
        return parts;
    }

    /** Lines with a heading inside, and rows that begin with one, cut before it. */
    private List<Block> split(List<Block> document) {
        List<Block> out = new ArrayList<>();
        for (Block block : document) {
            if (block instanceof Line line) {
                out.addAll(InlineHeadings.split(line, headings));
            } else if (block instanceof Grid grid) {
                split(grid, out);
            }
        }
        return out;
    }

    private void split(Grid grid, List<Block> out) {
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            GridCell first = mayHead(row, grid.ragged());
            Line line = first == null || first.text().isEmpty() ? null : new Line(first.text(), first.source(), true);
            Heading heading = line == null ? null : headings.of(line);
            if (heading == null || heading.ordinal() == null || !heading.known()) {
                rows.add(row);
                continue;
            }
            add(grid, rows, out);
            out.add(new Line(heading.line(), first.source(), false));
            List<GridCell> rest = new ArrayList<>(row.cells().subList(1, row.cells().size()));
            if (!heading.rest().isEmpty()) {
                rest.add(0, new GridCell(heading.rest(), first.row(), first.column(), 1, 1, first.source()));
            }
            rows = new ArrayList<>();
            if (rest.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new Row(rest));
            }
        }
        add(grid, rows, out);
    }

    /** The first cell of a row of text; in a real table only a cell that stands alone in its row may be a heading. */
    private static GridCell mayHead(Row row, boolean ragged) {
        GridCell first = null;
        for (GridCell cell : row.cells()) {
            if (ragged) {
                return cell;
            }
            if (!cell.text().isEmpty()) {
                if (first != null) {
                    return null;
                }
                first = cell;
            }
        }
        return first;
    }

    private static void add(Grid grid, List<Row> rows, List<Block> out) {
        if (rows.size() == grid.rows().size()) {
            out.add(grid);
        } else if (!rows.isEmpty()) {
            Row first = rows.get(0);
            out.add(new Grid(List.copyOf(rows), first.cells().isEmpty() ? grid.source() : first.cells().get(0).source(),
                    grid.ragged()));
        }
    }
}
