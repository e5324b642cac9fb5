package org.disclosurecheck.office.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** Paragraphs and tables in reading order: the body of a document, a cell, or a text box. */
final class MarkedFlow {

    /** The longest label met in a table with figures, with all its instructions, has less. */
    private static final int LONGEST = 300;

    /** Paragraphs (strings, their line breaks as “\n”) and tables. */
    private final List<Object> pieces = new ArrayList<>(1);
    private int paragraphs;
    private int tables;
    private int length;

    void paragraph(String text) {
        pieces.add(text);
        paragraphs++;
        length += text.length();
    }

    /** A table that only arranges the page is poured out: its text comes as lines. */
    void table(MarkedTable table) {
        if (table.arranges()) {
            table.eachCell(this::pour);
        } else {
            pieces.add(table);
            tables++;
            if (table.holdsTables()) {
                table.eachCell(cell -> cell.eachTable(inner -> {
                    pieces.add(inner);
                    tables++;
                }));
            }
        }
    }

    void pour(MarkedFlow flow) {
        pieces.addAll(flow.pieces);
        paragraphs += flow.paragraphs;
        length += flow.length;
        tables += flow.tables;
    }

    private void eachTable(Consumer<MarkedTable> action) {
        for (Object piece : pieces) {
            if (piece instanceof MarkedTable table) {
                action.accept(table);
            }
        }
    }

    int paragraphs() {
        return paragraphs;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** True when it shows nothing. */
    boolean isBlank() {
        return tables == 0 && text().isEmpty();
    }

    /** True when it holds a table, or so much text that it is no cell of a table with figures. */
    boolean holdsParts() {
        return length > LONGEST || tables > 0;
    }

    boolean holdsTables() {
        return tables > 0;
    }

    /** As the text of a cell. */
    String text() {
        Passage text = new Passage();
        pourInto(text);
        return text.take();
    }

    private void pourInto(Passage text) {
        for (Object piece : pieces) {
            if (piece instanceof MarkedTable table) {
                table.eachCell(cell -> {
                    cell.pourInto(text);
                    text.joint();
                });
            } else if (((String) piece).indexOf('\n') < 0) {
                text.append((String) piece).joint();
            } else {
                for (String line : ((String) piece).split("\n", -1)) {
                    text.append(line).joint();
                }
            }
        }
    }

    /** As the body of a document. Paragraphs are counted whether or not they show anything. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Map<MarkedTable, Edges[]> edges = commonEdges();
        Passage text = new Passage();
        int paragraph = 0;
        int table = 0;
        for (Object piece : pieces) {
            if (piece instanceof MarkedTable grid) {
                blocks.add(grid.grid(++table, edges.get(grid)[0]));
                continue;
            }
            paragraph++;
            for (String line : ((String) piece).split("\n", -1)) {
                String shown = text.append(line).take();
                if (!shown.isEmpty()) {
                    blocks.add(new Block.Line(shown, Source.paragraph(paragraph), false));
                }
            }
        }
        return List.copyOf(blocks);
    }

    /**
     * The edges of all tables. Of tables that follow each other with nothing in between, one may be the rest of the
     * other: where their edges fit together, both are put on the finer grid.
     */
    private Map<MarkedTable, Edges[]> commonEdges() {
        Map<MarkedTable, Edges[]> edges = new HashMap<>();
        Edges[] finest = {null};
        for (Object piece : pieces) {
            if (piece instanceof MarkedTable table) {
                Edges own = table.edges();
                if (finest[0] == null || own == null || !own.refines(finest[0]) && !finest[0].refines(own)) {
                    finest = new Edges[] {own};
                } else if (own.refines(finest[0])) {
                    finest[0] = own;
                }
                edges.put(table, finest);
            } else if (!((String) piece).isBlank()) {
                finest = new Edges[] {null};
            }
        }
        return edges;
    }
}
