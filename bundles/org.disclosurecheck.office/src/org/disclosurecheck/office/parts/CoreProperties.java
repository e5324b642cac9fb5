package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;

/** What a package says of itself. */
public final class CoreProperties {

    private static final int LARGEST = 1 << 14;

    private CoreProperties() {
    }

    /**
     * The metadata of a document.
     *
     * @param properties name of the part, or null when the package has none
     */
    public static Map<String, String> of(Parts parts, String properties) throws Unreadable {
        try (InputStream in = properties == null || untitled(parts, properties) ? null : parts.open(properties)) {
            XMLStreamReader xml = in == null ? null : Xml.reader(in);
            while (xml != null && xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("title")) {
                    String title = xml.getElementText().strip();
                    return title.isEmpty() ? Map.of() : Map.of(Document.TITLE, title);
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // a title that cannot be read is no reason to refuse the document
            return Map.of();
        }
        return Map.of();
    }

    /** True when the part has no such word, so that it need not be parsed. */
    private static boolean untitled(Parts parts, String properties) throws Unreadable {
        try (InputStream in = parts.open(properties)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return bytes.length < LARGEST && Utf8.mayBe(bytes)
                    && !new String(bytes, StandardCharsets.ISO_8859_1).contains("title");
        } catch (IOException | RuntimeException e) {
            // damaged, perhaps behind the title
            return false;
        }
    }
}
