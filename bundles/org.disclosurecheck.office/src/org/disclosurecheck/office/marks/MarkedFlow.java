package org.disclosurecheck.office.marks;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** Paragraphs and tables in reading order: the body of a document, a cell, or a text box. */
final class MarkedFlow {

    /** Paragraphs (strings, their line breaks as “\n”) and tables. */
    private final List<Object> pieces = new ArrayList<>(1);

    void paragraph(String text) {
        pieces.add(text);
    }

    /** A table that only arranges the page is poured out: its text comes as lines. */
    void table(MarkedTable table) {
        if (table.arranges()) {
            table.flows().forEach(this::pour);
        } else {
            pieces.add(table);
        }
    }

    void pour(MarkedFlow flow) {
        pieces.addAll(flow.pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** True when it shows nothing. */
    boolean isBlank() {
        return !holdsTable() && text().isEmpty();
    }

    boolean holdsTable() {
        return pieces.stream().anyMatch(MarkedTable.class::isInstance);
    }

    /** As the text of a cell. */
    String text() {
        Passage text = new Passage();
        for (Object paragraph : pieces) {
            for (String line : ((String) paragraph).split("\n", -1)) {
                text.append(line).joint();
            }
        }
        return text.take();
    }

    /** As the body of a document. Paragraphs are counted whether or not they show anything. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Passage text = new Passage();
        int paragraphs = 0;
        int tables = 0;
        for (Object piece : pieces) {
            if (piece instanceof MarkedTable table) {
                blocks.add(table.grid(++tables));
                continue;
            }
            paragraphs++;
            for (String line : ((String) piece).split("\n", -1)) {
                String shown = text.append(line).take();
                if (!shown.isEmpty()) {
                    blocks.add(new Block.Line(shown, Source.paragraph(paragraphs), false));
                }
            }
        }
        return List.copyOf(blocks);
    }
}
