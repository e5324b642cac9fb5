package org.disclosurecheck.office.word;

import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.Xml;

/** What a run says of itself; null where it says nothing. */
final class RunProperties implements Consumer<String> {

    private final XMLStreamReader xml;
    Boolean hidden;
    Boolean struck;
    Boolean raised;
    /** True when it names a style, which may be none. */
    boolean styled;
    String style;

    private RunProperties(XMLStreamReader xml) {
        this.xml = xml;
    }

    private RunProperties(RunProperties read) {
        xml = null;
        hidden = read.hidden;
        struck = read.struck;
        raised = read.raised;
        styled = read.styled;
        style = read.style;
    }

    /** @param xml at the properties; afterwards at their end */
    static RunProperties read(XMLStreamReader xml) throws XMLStreamException {
        RunProperties properties = new RunProperties(xml);
        Properties.read(xml, properties);
        // what is kept must not keep the document
        return new RunProperties(properties);
    }

    /** @param name of the property that the document is at */
    @Override
    public void accept(String name) {
        switch (name) {
            case "rStyle" -> {
                styled = true;
                style = Xml.attribute(xml, "val");
            }
            case "vanish" -> hidden = Properties.on(xml);
            case "strike" -> struck = Properties.on(xml);
            case "dstrike" -> struck = Properties.on(xml) ? Boolean.TRUE : struck;
            case "vertAlign" -> raised = "superscript".equals(Xml.attribute(xml, "val"));
            default -> { }
        }
    }
}
