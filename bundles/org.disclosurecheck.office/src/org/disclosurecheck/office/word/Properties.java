package org.disclosurecheck.office.word;

import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.office.parts.Xml;

/** Properties of paragraphs, runs, rows and cells: elements whose attribute “val” says what they are. */
final class Properties {

    private static final int DEEPEST = 2_000;

    private Properties() {
    }

    /**
     * Reads an element to its end.
     *
     * @param property is told the local name of every element inside; what was changed from is left out
     */
    static void read(XMLStreamReader xml, Consumer<String> property) throws XMLStreamException {
        int depth = 1;
        int changed = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("nested too deeply");
                    }
                    String name = xml.getLocalName();
                    if (changed == 0 && name.endsWith("PrChange")) {
                        changed = depth;
                    } else if (changed == 0) {
                        property.accept(name);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    changed = changed == depth ? 0 : changed;
                    depth--;
                }
                default -> Xml.refuse(xml);
            }
        }
    }

    /** A switch is on unless it says otherwise. */
    static boolean on(XMLStreamReader xml) {
        String value = Xml.attribute(xml, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static int number(XMLStreamReader xml, int otherwise) {
        return number(xml, "val", otherwise);
    }

    static int number(XMLStreamReader xml, String attribute, int otherwise) {
        try {
            return Integer.parseInt(String.valueOf(Xml.attribute(xml, attribute)).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
