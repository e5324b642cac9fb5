package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;

/** What a paragraph says of itself before its text begins. */
final class ParagraphProperties {

    /** Name of its style, or null for the usual one. */
    private String style;
    /** Its list and level, or null where its style tells them. */
    private Integer list;
    private Integer level;
    /** A revision deletes its mark. */
    private boolean deleted;
    /** Its mark is hidden: Word neither shows nor counts its number. */
    private boolean hidden;

    /** @param xml at the properties; afterwards behind them */
    static ParagraphProperties read(XMLStreamReader xml) throws XMLStreamException {
        ParagraphProperties properties = new ParagraphProperties();
        Properties.read(xml, name -> properties.property(name, xml));
        return properties;
    }

    private void property(String name, XMLStreamReader xml) {
        switch (name) {
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "ilvl" -> level = Properties.number(xml, 0);
            case "numId" -> list = Properties.number(xml, 0);
            case "del", "moveFrom" -> deleted = true;
            case "vanish" -> hidden = Properties.on(xml);
            default -> { }
        }
    }

    boolean deleted() {
        return deleted;
    }

    Style style(Styles styles) {
        return styles.ofParagraph(style);
    }

    /** The number in front of the paragraph, which is counted by this. */
    String label(Style style, Lists lists) throws Unreadable {
        Integer numbered = list != null ? list : style.list();
        if (numbered == null || numbered == 0 || deleted || hidden) {
            return "";
        }
        return lists.next(numbered, level, style);
    }
}
