package org.disclosurecheck.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;
import org.disclosurecheck.office.word.Styles.Entry;

/** Reads the part that defines the styles of a document. */
final class StylesReader {

    private static final int LARGEST = 8 << 20;
    private static final int MOST = 20_000;
    /** Styles that speak of none of these change nothing that is read here; parsing them would cost a third more. */
    private static final List<String> TELLING = List.of("vanish", "numPr", "strike", "superscript");

    private final Styles styles = new Styles();
    private final XMLStreamReader xml;
    private Entry entry;

    private StylesReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Styles read(InputStream in) throws IOException, XMLStreamException, Unreadable {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw WordLayout.tooLarge("样式过多", "too many styles");
        }
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xfe) == 0xfe);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return !wide && TELLING.stream().noneMatch(text::contains) ? Styles.NONE
                : new StylesReader(Xml.reader(new ByteArrayInputStream(bytes))).read();
    }

    private Styles read() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("style") || xml.getLocalName().equals("docDefaults")) {
                        entry = null;
                    }
                }
                default -> Xml.refuse(xml);
            }
        }
        return styles;
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        switch (name) {
            case "docDefaults" -> entry = styles.defaults;
            case "style" -> open();
            case "tblStylePr" -> Properties.read(xml, property -> { });
            case "basedOn" -> {
                if (entry != null) {
                    entry.basedOn = Xml.attribute(xml, "val");
                }
            }
            case "pPr", "rPr" -> {
                if (entry != null) {
                    Properties.read(xml, this::property);
                }
            }
            default -> { }
        }
    }

    private void open() throws Unreadable {
        String id = Xml.attribute(xml, "styleId");
        entry = new Entry();
        if (id == null) {
            return;
        }
        if (styles.entries.size() > MOST) {
            throw WordLayout.tooLarge("样式过多", "too many styles");
        }
        styles.entries.putIfAbsent(id, entry);
        String usual = Xml.attribute(xml, "default");
        if ("paragraph".equals(Xml.attribute(xml, "type")) && ("1".equals(usual) || "true".equals(usual))) {
            styles.usual = id;
        }
    }

    private void property(String name) {
        switch (name) {
            case "vanish" -> entry.hidden = Properties.on(xml);
            case "strike" -> entry.struck = Properties.on(xml);
            case "dstrike" -> entry.struck = Properties.on(xml) ? Boolean.TRUE : entry.struck;
            case "vertAlign" -> entry.raised = "superscript".equals(Xml.attribute(xml, "val"));
            case "numId" -> entry.list = Properties.number(xml, 0);
            case "ilvl" -> entry.level = Properties.number(xml, 0);
            default -> { }
        }
    }
}
