package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a row says of itself: whether it counts, and where its first cell stands. */
final class RowProperties {

    private Integer skipped;
    private boolean revised;
    private boolean hidden;

    /** @param xml at the properties; afterwards at their end */
    static RowProperties read(XMLStreamReader xml) throws XMLStreamException {
        RowProperties properties = new RowProperties();
        Properties.read(xml, name -> properties.property(name, xml));
        return properties;
    }

    private void property(String name, XMLStreamReader xml) {
        switch (name) {
            case "gridBefore" -> skipped = Properties.number(xml, 0);
            case "del" -> revised = true;
            case "hidden" -> hidden = true;
            default -> { }
        }
    }

    /** A revision deletes it. */
    boolean revised() {
        return revised;
    }

    void tell(WordTable table) {
        if (skipped != null) {
            table.skipColumns(skipped);
        }
        if (revised || hidden) {
            table.deleteRow();
        }
    }
}
