package org.disclosurecheck.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.PlainXml;
import org.disclosurecheck.office.parts.Xml;

/**
 * The text of a document as a reader of it sees it: insertions counted and deletions not, of alternative contents one,
 * numbers in front of numbered paragraphs. Content controls and other wrappers are looked through. Nothing here calls
 * itself, so that no nesting exhausts the stack.
 */
final class WordText {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int DEEPEST = 2_000;

    /** Elements of which no attribute is read: programs number them, or tell who wrote them when. */
    static final Set<String> UNREAD = Set.of("p", "tr", "r", "bookmarkStart", "bookmarkEnd", "hyperlink", "proofErr", "sectPr");
    private static final Consumer<String> NOTHING = name -> { };

    private final XMLStreamReader xml;
    /** The same reader when it knows what it has read before, else null. */
    private final PlainXml plain;
    private final Steps steps = new Steps();
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
        this.plain = xml instanceof PlainXml known ? known : null;
        this.layout = layout;
        this.text = new RunText(xml, layout, styles);
        this.notes = notes;
        this.remarks = remarks;
        this.drawings = new Drawings(remarks);
        word = namespace();
    }

    List<Block> read() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            if (plain == null || !leapt()) {
                event();
            }
        }
        if (text.fieldOpen()) {
            remarks.openField();
        }
        return layout.finished();
    }

    private void event() throws XMLStreamException, Unreadable {
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

    /** Goes on over text, or over a stretch of tags that is known; false where the next tag must be looked at. */
    private boolean leapt() throws XMLStreamException, Unreadable {
        if (plain.inStretch() && !ended()) {
            return false;
        }
        if (text.open() && plain.atText()) {
            plain.next();
            text.characters(plain);
            return true;
        }
        int before = plain.depth();
        Steps known = (Steps) plain.leap(text.open());
        if (known == null) {
            steps.clear();
            return false;
        }
        known.take(layout, text);
        depth += plain.depth() - before;
        return true;
    }

    /** Ends the stretch that is read where the next may be another one; false when it goes on. */
    private boolean ended() {
        if (!steps.known()) {
            plain.drop();
            return true;
        }
        boolean ends = plain.betweenTags() && (steps.end() || text.open() && plain.atText());
        if (ends) {
            plain.keep(steps.copy());
        }
        return ends;
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        if (!word.equals(namespace())) {
            steps.spoil();
            foreign(namespace(), name);
            return;
        }
        switch (name) {
            case "p" -> step(Steps.OPEN_PARAGRAPH, null);
            case "pPr" -> {
                step(Steps.DESCRIBE, ParagraphProperties.read(xml));
                depth--;
            }
            case "r" -> step(Steps.RUN, null);
            case "rPr" -> {
                step(Steps.LOOK, RunProperties.read(xml));
                depth--;
            }
            case "t" -> step(Steps.OPEN_TEXT, null);
            case "tab", "ptab", "br", "cr", "noBreakHyphen" -> step(Steps.SIGN, name);
            case "tbl" -> step(Steps.OPEN_TABLE, null);
            case "tr" -> step(Steps.OPEN_ROW, null);
            case "trPr" -> {
                row(RowProperties.read(xml));
                depth--;
            }
            case "tc" -> step(Steps.OPEN_CELL, null);
            case "tcPr" -> {
                cell(CellProperties.read(xml));
                depth--;
            }
            // no text of the document
            case "instrText", "delText", "delInstrText", "rt", "sdtPr", "sdtEndPr", "tblPr", "tblPrEx", "tblGrid",
                    "sectPr" -> skip();
            default -> rare(name);
        }
    }

    /** What means something else each time. */
    private void rare(String name) throws XMLStreamException, Unreadable {
        switch (name) {
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
            case "sym", "fldChar" -> text.start(name);
            default -> {
                return;
            }
        }
        steps.spoil();
    }

    private void end(String name) throws Unreadable {
        if (!word.equals(namespace())) {
            steps.spoil();
            if (name.equals("AlternateContent") && COMPATIBILITY.equals(namespace())) {
                alternatives.pop();
            } else if (namespace().endsWith("/math")) {
                text.endFormula(name);
            }
            return;
        }
        switch (name) {
            case "p" -> step(Steps.CLOSE_PARAGRAPH, null);
            case "footnote", "endnote" -> {
                steps.spoil();
                notes.end(layout.drained());
            }
            case "t" -> step(Steps.CLOSE_TEXT, null);
            case "tc" -> step(Steps.CLOSE_CELL, null);
            case "tr" -> step(Steps.CLOSE_ROW, null);
            case "tbl" -> step(Steps.CLOSE_TABLE, null);
            default -> { }
        }
    }

    private void step(byte kind, Object said) throws Unreadable {
        steps.add(kind, said);
        Steps.take(kind, said, layout, text);
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

    private void row(RowProperties properties) throws Unreadable {
        step(Steps.ROW, properties);
        if (properties.revised() && layout.table() != null) {
            steps.spoil();
            remarks.revised();
        }
    }

    private void cell(CellProperties properties) throws Unreadable {
        step(Steps.CELL, properties);
        if (properties.deleted() && layout.cell() != null) {
            steps.spoil();
            remarks.revised();
        }
    }

    /** Reads the element to its end. */
    private void skip() throws XMLStreamException {
        Properties.read(xml, NOTHING);
        depth--;
    }
}
