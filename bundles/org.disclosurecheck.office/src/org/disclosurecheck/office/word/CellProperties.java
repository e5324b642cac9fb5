package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.Xml;

/** What a cell says of itself: how far it reaches, and whether it is part of another one. */
final class CellProperties {

    private Integer span;
    private Boolean continuesAbove;
    private Boolean continuesLeft;
    private boolean deleted;

    /** @param xml at the properties; afterwards at their end */
    static CellProperties read(XMLStreamReader xml) throws XMLStreamException {
        CellProperties properties = new CellProperties();
        Properties.read(xml, name -> properties.property(name, xml));
        return properties;
    }

    private void property(String name, XMLStreamReader xml) {
        switch (name) {
            case "gridSpan" -> span = Properties.number(xml, 1);
            case "vMerge" -> continuesAbove = !restart(xml);
            case "hMerge" -> continuesLeft = !restart(xml);
            case "cellDel" -> deleted = true;
            default -> { }
        }
    }

    private static boolean restart(XMLStreamReader xml) {
        return "restart".equals(Xml.attribute(xml, "val"));
    }

    /** A revision deletes it. */
    boolean deleted() {
        return deleted;
    }

    void tell(WordCell cell) {
        cell.columnSpan = span != null ? span : cell.columnSpan;
        cell.mergesDown |= continuesAbove != null;
        cell.continuesAbove = continuesAbove != null ? continuesAbove : cell.continuesAbove;
        cell.continuesLeft = continuesLeft != null ? continuesLeft : cell.continuesLeft;
        cell.deleted |= deleted;
    }
}
