package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;

/**
 * What one part of a package says of another.
 *
 * @param id by which the part refers to it
 * @param type last word of its type, the same in the transitional and the strict form: worksheet, styles …
 * @param target name of the other part; of an external one its address, which is never followed
 * @param external true when the other one is not in the package
 */
public record Relationship(String id, String type, String target, boolean external) {

    private static final int MOST = 10_000;

    /** The relationships of a part, in the order of the file; none when the part has none. */
    public static List<Relationship> of(Parts parts, String part) throws IOException, XMLStreamException, Unreadable {
        int slash = part.lastIndexOf('/') + 1;
        List<Relationship> found = new ArrayList<>();
        try (InputStream in = parts.open(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            XMLStreamReader xml = in == null ? null : Xml.reader(in);
            while (xml != null && xml.hasNext() && found.size() < MOST) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    Xml.refuse(xml);
                } else if (xml.getLocalName().equals("Relationship")) {
                    add(xml, part, found);
                }
            }
        }
        return found;
    }

    private static void add(XMLStreamReader xml, String part, List<Relationship> found) {
        String id = xml.getAttributeValue(null, "Id");
        String type = xml.getAttributeValue(null, "Type");
        String target = xml.getAttributeValue(null, "Target");
        if (id != null && type != null && target != null) {
            boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
            found.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolved(part, target), external));
        }
    }

    /** Targets are written relative to the part or from the root of the package, with or without escapes. */
    private static String resolved(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException e) {
            return target.startsWith("/") ? target.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + target;
        }
    }
}
