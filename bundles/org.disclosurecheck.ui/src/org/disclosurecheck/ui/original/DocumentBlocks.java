package org.disclosurecheck.ui.original;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.TableBlock;
import org.disclosurecheck.ui.paper.TextBlock;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.SWT;

/** A file of lines and grids, laid out as it reads: title in the middle, headings in bold print, tables with their merged cells. */
final class DocumentBlocks {

    private final SourcePlaces places;
    private final Form form;

    /** @param form names the cells for a screen reader; null when it is not known */
    DocumentBlocks(SourcePlaces places, Form form) {
        this.places = places;
        this.form = form;
    }

    List<Block> of(Document document) {
        List<Block> blocks = new ArrayList<>();
        for (org.disclosurecheck.extract.Block block : document.blocks()) {
            if (block instanceof Line line) {
                blocks.add(new TextBlock(line(line)));
            } else if (block instanceof Grid grid) {
                blocks.add(table(grid));
            }
        }
        return blocks;
    }

    private Spot line(Line line) {
        String place = places.place(line.source());
        Tone tone = line.cell() || place == null ? Tone.PLAIN
                : place.equals("TITLE") ? Tone.TITLE : place.length() == 2 && place.charAt(0) == 'S' ? Tone.HEADING : Tone.PLAIN;
        Spot spot = new Spot(line.text(), line.source(), tone);
        return place != null && place.startsWith("SIGN") ? spot.aligned(SWT.RIGHT) : spot;
    }

    private TableBlock table(Grid grid) {
        List<TableBlock.Cell> cells = new ArrayList<>();
        int row = 0;
        for (Row one : grid.rows()) {
            row++;
            int column = 0;
            for (GridCell cell : one.cells()) {
                column++;
                // ragged rows tell their cells only by counting
                int r = grid.ragged() ? row : cell.row();
                int c = grid.ragged() ? column : cell.column();
                cells.add(new TableBlock.Cell(spot(cell), r, c, grid.ragged() ? 1 : cell.rowSpan(),
                        grid.ragged() ? 1 : cell.columnSpan()));
            }
        }
        return new TableBlock(cells);
    }

    private Spot spot(GridCell cell) {
        Source source = cell.source();
        String place = places.place(source);
        Spot spot = new Spot(cell.text(), source, place == null ? Tone.LABEL : Tone.PLAIN).aligned(SWT.CENTER);
        return place == null || form == null ? spot : spot.spoken(form.place(place, Engine.language()) + ", " + cell.text());
    }
}
