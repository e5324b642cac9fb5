package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** The body of a document as lines and grids. Paragraphs are counted whether or not they show anything. */
final class WordBody implements Flow {

    private final List<Block> blocks = new ArrayList<>();
    private final Passage line = new Passage();
    private int paragraphs;
    private int tables;

    @Override
    public void paragraph(String text, boolean plain) {
        paragraphs++;
        if (plain) {
            add(text.strip());
            return;
        }
        for (String part : text.split("\n", -1)) {
            add(line.append(part).take());
        }
    }

    private void add(String shown) {
        if (!shown.isEmpty()) {
            blocks.add(new Block.Line(shown, Source.paragraph(paragraphs), false));
        }
    }

    @Override
    public void table(WordTable table) {
        blocks.add(table.grid(++tables));
    }

    int paragraphs() {
        return paragraphs;
    }

    void clear() {
        blocks.clear();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
