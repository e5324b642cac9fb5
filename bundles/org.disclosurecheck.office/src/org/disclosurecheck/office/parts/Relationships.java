package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;

/**
 * What the parts of a package are to it. The main part of a document is found by this, not by its usual name.
 *
 * @param main name of the main part, or null
 * @param properties name of the part with the title, or null
 */
public record Relationships(String main, String properties) {

    /** Transitional and strict form. */
    private static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final Relationships NONE = new Relationships(null, null);
    private static final SameParts<Relationships> KNOWN = new SameParts<>(32);
    private static final String PROPERTIES = "/metadata/core-properties";

    public static Relationships of(Parts parts) throws IOException, XMLStreamException, Unreadable {
        return KNOWN.read(parts, "_rels/.rels", "", in -> read(Xml.reader(in)), NONE);
    }

    private static Relationships read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                Xml.refuse(xml);
            } else if (xml.getLocalName().equals("Relationship") && xml.getAttributeValue(null, "Type") != null
                    && xml.getAttributeValue(null, "Target") != null
                    && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                targets.putIfAbsent(xml.getAttributeValue(null, "Type"), xml.getAttributeValue(null, "Target"));
            }
        }
        String main = targets.getOrDefault(MAIN, targets.get(STRICT_MAIN));
        String properties = targets.keySet().stream().filter(type -> type.endsWith(PROPERTIES)).findFirst()
                .map(targets::get).orElse(null);
        return new Relationships(name(main), name(properties));
    }

    /** Targets are written relative to the package or from its root, with or without escapes. */
    private static String name(String target) {
        return target == null ? null : resolve("/", target);
    }

    /** @param base where relative targets begin: a folder of the package, or a part in it */
    static String resolve(String base, String target) {
        try {
            return URI.create(base).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return target.startsWith("/") ? target.substring(1) : target;
        }
    }
}
