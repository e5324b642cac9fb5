package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.PlainXml;
import org.disclosurecheck.office.parts.Xml;

/**
 * The text between the marks of a paragraph: of a field its result, of a formula its characters, hidden text left out.
 */
final class RunText {

    private final XMLStreamReader xml;
    private final WordLayout layout;
    private final RunLook look;
    private final Fields fields = new Fields();
    private boolean inText;
    /** The run has said something of itself that was not looked at yet. */
    private boolean unseen;
    /** Exponents open in a formula. */
    private int exponents;

    RunText(XMLStreamReader xml, WordLayout layout, Styles styles) {
        this.xml = xml;
        this.layout = layout;
        this.look = new RunLook(styles);
    }

    /** A run begins. */
    void run() {
        look.clear();
        unseen = true;
    }

    /** The run says this of itself. */
    void properties(RunProperties said) {
        look.add(said);
        unseen = true;
    }

    /** True inside an element whose characters are text of the document. */
    boolean open() {
        return inText;
    }

    /** Characters that are text of the document begin here, or end. */
    void open(boolean on) {
        inText = on;
    }

    /** @param name of an element of the text */
    void start(String name) throws Unreadable {
        switch (name) {
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> {
                layout.countLine();
                add("\n");
            }
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(Symbols.of(Xml.attribute(xml, "font"), Xml.attribute(xml, "char")));
            case "fldChar" -> fields.at(Xml.attribute(xml, "fldCharType"));
            default -> { }
        }
    }

    /** @param name of an element of a formula */
    void startFormula(String name) throws Unreadable {
        switch (name) {
            case "t" -> inText = true;
            case "sup" -> exponents++;
            // between the numbers of a fraction, or they would be read as one
            case "den" -> add("/");
            default -> { }
        }
    }

    void endFormula(String name) {
        if (name.equals("sup")) {
            exponents--;
        }
        if (name.equals("t")) {
            inText = false;
        }
    }

    void characters() throws Unreadable {
        if (inText) {
            add(exponents > 0 ? Passage.raised(xml.getText()) : xml.getText());
        }
    }

    /** The same from the one reader that has its characters at hand. */
    void characters(PlainXml plain) throws Unreadable {
        if (exponents > 0) {
            add(Passage.raised(plain.getText()));
        } else if (seen()) {
            layout.add(plain.text(), plain.length());
        }
    }

    private void add(String text) throws Unreadable {
        if (seen()) {
            layout.add(text);
        }
    }

    /** Looks at what the run says of itself; true unless a field hides what stands here. */
    private boolean seen() {
        if (unseen) {
            layout.run(look.shown(layout.style()), look.raised(layout.style()));
            unseen = false;
        }
        return fields.shown();
    }

    /** The choice of a form field that is a list, which has no result of its own. */
    void choice() throws XMLStreamException, Unreadable {
        FormChoice choice = new FormChoice();
        Properties.read(xml, name -> choice.property(name, xml));
        layout.add(choice.chosen());
    }

    /** True when the text ends inside the instruction of a field, so that what followed was taken for part of it. */
    boolean fieldOpen() {
        return !fields.shown();
    }
}
