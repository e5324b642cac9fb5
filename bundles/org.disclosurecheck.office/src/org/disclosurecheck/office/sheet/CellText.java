package org.disclosurecheck.office.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.office.parts.Xml;

/** The text of a shared or an inline string: its runs together, what is crossed out and how it is spoken left out. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /** Reads to the end of the element that the reader stands at. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean shown = true;
        boolean raised = false;
        int spoken = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.getLocalName()) {
                        case "r" -> {
                            shown = true;
                            raised = false;
                        }
                        case "rPh" -> spoken = spoken == 0 ? depth : spoken;
                        case "strike" -> shown &= !on(xml);
                        case "vertAlign" -> raised = "superscript".equals(Xml.attribute(xml, "val"));
                        case "t" -> {
                            String piece = xml.getElementText();
                            depth--;
                            if (shown && spoken == 0) {
                                text.append(raised ? Passage.raised(piece) : piece);
                            }
                        }
                        default -> { }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    spoken = spoken == depth ? 0 : spoken;
                    depth--;
                }
                default -> Xml.refuse(xml);
            }
        }
        return unescaped(text.toString());
    }

    private static boolean on(XMLStreamReader xml) {
        String value = Xml.attribute(xml, "val");
        return value == null || value.equals("1") || value.equals("true");
    }

    /** Characters that XML does not allow are written as _x000D_; lines end in “\n”. */
    static String unescaped(String text) {
        String plain = text;
        if (plain.contains("_x")) {
            plain = ESCAPE.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
