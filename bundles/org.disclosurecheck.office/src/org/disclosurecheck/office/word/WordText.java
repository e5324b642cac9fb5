package org.disclosurecheck.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;

/**
 * The text of a document as a reader of it sees it: insertions counted and deletions not, of alternative contents one,
 * numbers in front of numbered paragraphs. Content controls and other wrappers are looked through. Nothing here calls
 * itself, so that no nesting exhausts the stack.
 */
final class WordText {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int DEEPEST = 2_000;

    private final XMLStreamReader xml;
    /** The namespace of the document's root: that of the transitional or of the strict form. */
    private final String word;
    private final WordLayout layout;
    private final RunText text;
    private final Remarks remarks;
    private final Drawings drawings;
    private final Notes notes;
    /** For each open AlternateContent whether one of its contents was taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private int depth;

    /** @param xml at the root element */
    WordText(XMLStreamReader xml, WordLayout layout, Styles styles, Notes notes, Remarks remarks) {
        this.xml = xml;
        this.layout = layout;
        this.text = new RunText(xml, layout, styles);
        this.notes = notes;
        this.remarks = remarks;
        this.drawings = new Drawings(remarks);
        word = namespace();
    }

    List<Block> read() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw WordLayout.tooLarge("嵌套过深", "parts nested too deep");
                    }
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.characters();
                default -> Xml.refuse(xml);
            }
        }
        if (text.fieldOpen()) {
            remarks.openField();
        }
        return layout.finished();
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        if (!word.equals(namespace())) {
            foreign(namespace(), name);
            return;
        }
        switch (name) {
            case "p" -> layout.openParagraph();
            case "pPr" -> {
                layout.describe(ParagraphProperties.read(xml));
                depth--;
            }
            case "r" -> text.run();
            case "rPr" -> {
                text.properties();
                depth--;
            }
            case "tbl" -> layout.openTable();
            case "tr" -> layout.inTable(WordTable::openRow);
            case "trPr" -> properties(property -> layout.inTable(table -> row(table, property)));
            case "tc" -> layout.openCell();
            case "tcPr" -> properties(property -> layout.inCell(cell -> cell(cell, property)));
            case "ddList" -> {
                text.choice();
                depth--;
            }
            case "object" -> drawings.object();
            case "footnoteReference", "endnoteReference" -> notes.mark(name, Xml.attribute(xml, "id"));
            case "footnote", "endnote" -> {
                if (!notes.begin(Xml.attribute(xml, "id"))) {
                    skip();
                }
            }
            case "altChunk", "subDoc" -> remarks.embeddedText(layout.place());
            case "del", "moveFrom" -> {
                remarks.revised();
                skip();
            }
            case "ins", "moveTo" -> remarks.revised();
            // no text of the document
            case "instrText", "delText", "delInstrText", "rt", "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "tblGrid",
                    "sectPr" -> skip();
            default -> text.start(name);
        }
    }

    private void end(String name) throws Unreadable {
        if (!word.equals(namespace())) {
            if (name.equals("AlternateContent") && COMPATIBILITY.equals(namespace())) {
                alternatives.pop();
            } else if (namespace().endsWith("/math")) {
                text.endFormula(name);
            }
            return;
        }
        switch (name) {
            case "p" -> layout.closeParagraph();
            case "footnote", "endnote" -> notes.end(layout.drained());
            case "tc" -> layout.closeCell();
            case "tr" -> layout.inTable(WordTable::closeRow);
            case "tbl" -> layout.closeTable();
            default -> text.end(name);
        }
    }

    private String namespace() {
        return String.valueOf(xml.getNamespaceURI());
    }

    private void foreign(String namespace, String name) throws XMLStreamException, Unreadable {
        if (COMPATIBILITY.equals(namespace)) {
            alternative(name);
        } else if (namespace.endsWith("/math")) {
            text.startFormula(name);
        } else {
            drawings.start(name, xml, layout);
        }
    }

    /** The first alternative is taken: a text box is written twice, for new and for old programs. */
    private void alternative(String name) throws XMLStreamException {
        if (name.equals("AlternateContent")) {
            alternatives.push(false);
        } else if (!alternatives.isEmpty() && (name.equals("Choice") || name.equals("Fallback"))) {
            boolean taken = alternatives.pop();
            alternatives.push(true);
            if (taken) {
                skip();
            }
        }
    }

    private void row(WordTable table, String property) {
        switch (property) {
            case "gridBefore" -> table.skipColumns(Properties.number(xml, 0));
            case "del" -> {
                remarks.revised();
                table.deleteRow();
            }
            case "hidden" -> table.deleteRow();
            default -> { }
        }
    }

    private void cell(WordCell cell, String property) {
        boolean restart = "restart".equals(Xml.attribute(xml, "val"));
        switch (property) {
            case "gridSpan" -> cell.columnSpan = Properties.number(xml, 1);
            case "vMerge" -> {
                cell.mergesDown = true;
                cell.continuesAbove = !restart;
            }
            case "hMerge" -> cell.continuesLeft = !restart;
            case "cellDel" -> {
                remarks.revised();
                cell.deleted = true;
            }
            default -> { }
        }
    }

    private void skip() throws XMLStreamException {
        properties(name -> { });
    }

    /** Reads the element to its end. */
    private void properties(Consumer<String> property) throws XMLStreamException {
        Properties.read(xml, property);
        depth--;
    }
}
