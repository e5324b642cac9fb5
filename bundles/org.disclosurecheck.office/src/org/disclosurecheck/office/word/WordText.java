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
 * The text of a document as a reader of it sees it: insertions counted and deletions not, of a field its result, of
 * alternative contents one, hidden text left out. Content controls and other wrappers are looked through. Nothing here
 * calls itself, so that no nesting exhausts the stack.
 */
final class WordText {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int DEEPEST = 2_000;

    private final XMLStreamReader xml;
    /** The namespace of the document's root: that of the transitional or of the strict form. */
    private final String word;
    private final WordLayout layout = new WordLayout();
    private final Fields fields = new Fields();
    /** For each open AlternateContent whether one of its contents was taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private boolean inText;
    private int depth;

    /** @param xml at the root element */
    WordText(XMLStreamReader xml) {
        this.xml = xml;
        word = xml.getNamespaceURI();
    }

    List<Block> read() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw WordLayout.tooLarge("嵌套过深");
                    }
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        add(xml.getText());
                    }
                }
                default -> Xml.refuse(xml);
            }
        }
        return layout.finished();
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        if (!word.equals(xml.getNamespaceURI())) {
            if (COMPATIBILITY.equals(xml.getNamespaceURI())) {
                alternative(name);
            }
            return;
        }
        switch (name) {
            case "p" -> layout.openParagraph();
            case "pPr" -> properties(property -> {
                if (property.equals("del")) {
                    layout.runOn();
                }
            });
            case "r" -> {
                layout.show(true);
                layout.raise(false);
            }
            case "rPr" -> properties(this::run);
            case "t" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> layout.breakLine(fields.shown());
            case "noBreakHyphen" -> add("-");
            case "fldChar" -> fields.at(Xml.attribute(xml, "fldCharType"));
            case "tbl" -> layout.openTable();
            case "tr" -> layout.inTable(WordTable::openRow);
            case "trPr" -> properties(property -> layout.inTable(table -> row(table, property)));
            case "tc" -> layout.openCell();
            case "tcPr" -> properties(property -> layout.inCell(cell -> cell(cell, property)));
            // deleted, or no text of the document
            case "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "sdtPr", "sdtEndPr", "tblPr",
                    "tblPrEx", "tblGrid", "sectPr" -> skip();
            default -> { }
        }
    }

    private void end(String name) {
        if (!word.equals(xml.getNamespaceURI())) {
            if (name.equals("AlternateContent") && COMPATIBILITY.equals(xml.getNamespaceURI())) {
                alternatives.pop();
            }
            return;
        }
        switch (name) {
            case "p" -> layout.closeParagraph();
            case "t" -> inText = false;
            case "tc" -> layout.closeCell();
            case "tr" -> layout.inTable(WordTable::closeRow);
            case "tbl" -> layout.closeTable();
            default -> { }
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
            case "del", "hidden" -> table.deleteRow();
            default -> { }
        }
    }

    /** Hidden text is not read, nor what is crossed out by hand; a raised digit is a note mark. */
    private void run(String property) {
        switch (property) {
            case "vanish", "strike", "dstrike" -> {
                if (Properties.on(xml)) {
                    layout.show(false);
                }
            }
            case "vertAlign" -> layout.raise("superscript".equals(Xml.attribute(xml, "val")));
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
            default -> { }
        }
    }

    private void add(String text) throws Unreadable {
        if (fields.shown()) {
            layout.add(text);
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
