package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.extract.Unreadable;
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
        this.look = new RunLook(xml, styles);
    }

    /** A run begins. */
    void run() {
        look.clear();
        unseen = true;
    }

    /** Reads what the run says of itself to its end. */
    void properties() throws XMLStreamException {
        if (!look.repeats()) {
            look.read();
        }
        unseen = true;
    }

    /** @param name of an element of the text */
    void start(String name) throws Unreadable {
        switch (name) {
            case "t" -> inText = true;
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

    void end(String name) {
        if (name.equals("t")) {
            inText = false;
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
        end(name);
    }

    void characters() throws Unreadable {
        if (inText) {
            add(exponents > 0 ? Passage.raised(xml.getText()) : xml.getText());
        }
    }

    private void add(String text) throws Unreadable {
        if (unseen) {
            layout.run(look.shown(layout.style()), look.raised(layout.style()));
            unseen = false;
        }
        if (fields.shown()) {
            layout.add(text);
        }
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
