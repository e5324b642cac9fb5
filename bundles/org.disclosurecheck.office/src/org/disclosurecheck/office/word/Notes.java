package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.findings.Source;

/**
 * Footnotes and endnotes. Their marks are no text: behind a figure they would be read as a digit of it. Their texts
 * stand behind the body, in the order of the marks, each line marked as what it is. A note whose mark was deleted is
 * left out.
 */
final class Notes {

    private static final int MOST = 2_000;

    /** The texts by the kind and number of their marks; null until it is found. */
    private final Map<String, List<Block>> texts = new LinkedHashMap<>();
    /** The kind of the part that is read, and the note in it. */
    private String kind = "";
    private String note;

    /** @param reference name of the element that marks a place, footnoteReference or endnoteReference */
    void mark(String reference, String id) {
        if (texts.size() < MOST) {
            texts.putIfAbsent(reference.replace("Reference", "") + id, List.of());
        }
    }

    /** @param kind footnote or endnote */
    boolean marked(String kind) {
        return texts.keySet().stream().anyMatch(note -> note.startsWith(kind));
    }

    /** A part with such notes will be read. */
    void open(String kind) {
        this.kind = kind;
    }

    /** False for a note that nothing marks, such as the line between text and notes. */
    boolean begin(String id) {
        note = kind + id;
        return texts.containsKey(note);
    }

    void end(List<Block> text) {
        texts.computeIfPresent(note, (key, none) -> text);
    }

    /** The texts as lines; what stands in tables inside a note goes with them as it is. */
    List<Block> lines() {
        List<Block> lines = new ArrayList<>();
        int number = 0;
        for (List<Block> text : texts.values()) {
            number++;
            for (Block block : text) {
                lines.add(block instanceof Line line
                        ? new Line(Document.NOTE + number + "］" + line.text(), Source.NOWHERE, false) : block);
            }
        }
        return lines;
    }
}
