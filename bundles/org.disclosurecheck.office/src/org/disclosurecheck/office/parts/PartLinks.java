package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;

/**
 * What a part refers to.
 *
 * @param parts names of other parts by what they are to it (styles, numbering, footnotes …); the first of each kind
 * @param outside what lies outside the package and would be fetched without being asked for, each as its address
 */
public record PartLinks(Map<String, String> parts, List<String> outside) {

    public static final PartLinks NONE = new PartLinks(Map.of(), List.of());
    private static final SameParts<PartLinks> KNOWN = new SameParts<>(32);
    private static final int MOST = 100_000;

    /** @param part name of the part, as the package writes it */
    public static PartLinks of(Parts parts, String part) throws IOException, XMLStreamException, Unreadable {
        int folder = part.lastIndexOf('/') + 1;
        String links = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        String base = "/" + part.replace(" ", "%20");
        return KNOWN.read(parts, links, base, in -> read(Xml.reader(in), base), NONE);
    }

    private static PartLinks read(XMLStreamReader xml, String base) throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        List<String> outside = new ArrayList<>();
        for (int i = 0; xml.hasNext() && i < MOST; i++) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                Xml.refuse(xml);
                continue;
            }
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (type != null && target != null) {
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (!"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    parts.putIfAbsent(kind, Relationships.resolve(base, target));
                } else if (!kind.equals("hyperlink")) {
                    outside.add(target);
                }
            }
        }
        return new PartLinks(Collections.unmodifiableMap(parts), List.copyOf(outside));
    }
}
