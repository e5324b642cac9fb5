package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.Xml;

/** The list of a form field: its entries, and which one is chosen. */
final class FormChoice {

    private final List<String> entries = new ArrayList<>();
    private int usual;
    private int chosen = -1;

    void property(String name, XMLStreamReader xml) {
        switch (name) {
            case "result" -> chosen = Properties.number(xml, -1);
            case "default" -> usual = Properties.number(xml, 0);
            case "listEntry" -> entries.add(String.valueOf(Xml.attribute(xml, "val")));
            default -> { }
        }
    }

    String chosen() {
        int at = chosen < 0 ? usual : chosen;
        return at >= 0 && at < entries.size() ? entries.get(at) : "";
    }
}
