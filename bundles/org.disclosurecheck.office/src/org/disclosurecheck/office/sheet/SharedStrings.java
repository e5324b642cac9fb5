package org.disclosurecheck.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Parts;
import org.disclosurecheck.office.parts.Xml;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST = 500_000;

    private SharedStrings() {
    }

    /** @param name the part, or null when the workbook has none */
    static List<String> of(Parts parts, String name) throws IOException, XMLStreamException, Unreadable {
        List<String> strings = new ArrayList<>();
        try (InputStream in = name == null ? null : parts.open(name)) {
            XMLStreamReader xml = in == null ? null : Xml.reader(in);
            int characters = 0;
            while (xml != null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                    strings.add(CellText.read(xml));
                    characters += strings.get(strings.size() - 1).length();
                    if (characters > MOST_CHARACTERS || strings.size() > MOST) {
                        throw XlsxReader.tooLarge("的文字过多", "too much text");
                    }
                } else {
                    Xml.refuse(xml);
                }
            }
            if (in != null) {
                // the checksum is compared at the very end
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return strings;
    }
}
