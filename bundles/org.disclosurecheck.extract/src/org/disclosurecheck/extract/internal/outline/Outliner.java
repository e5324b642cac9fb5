package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.tables.Vocabulary;

/** Cuts a document at its level-one headings. */
public final class Outliner {

    private final Headings headings;
    private final List<SectionNames> forms;

    /** @param forms the headings of each form */
    public Outliner(List<SectionNames> forms, Vocabulary tables) {
        this.headings = new Headings(forms, tables);
        this.forms = forms;
    }

    /** The parts in reading order; the first one has no heading and may be empty. */
    public List<Part> parts(List<Block> document) {
        List<Block> blocks = split(document);
        Heading[] found = new Heading[blocks.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = blocks.get(i) instanceof Line line ? headings.of(line) : null;
        }
        HeadingFilter filter = new HeadingFilter(blocks, found, forms);
        filter.joinBroken(headings);
        filter.dropRowLabels();
        filter.dropContents();
        filter.dropStrayNames();
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

    /** Lines with a heading inside, and pipe rows that begin with one, cut before it. */
    private List<Block> split(List<Block> document) {
        List<Block> out = new ArrayList<>();
        for (Block block : document) {
            if (block instanceof Line line) {
                out.addAll(InlineHeadings.split(line, headings));
            } else if (block instanceof Grid grid && grid.ragged()) {
                split(grid, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private void split(Grid grid, List<Block> out) {
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            GridCell first = row.cells().isEmpty() ? null : row.cells().get(0);
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

    private static void add(Grid grid, List<Row> rows, List<Block> out) {
        if (rows.size() == grid.rows().size()) {
            out.add(grid);
        } else if (!rows.isEmpty()) {
            Row first = rows.get(0);
            out.add(new Grid(List.copyOf(rows), first.cells().isEmpty() ? grid.source() : first.cells().get(0).source(),
                    true));
        }
    }
}
