package org.disclosurecheck.office.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The namespace of the root of main parts. The documents of one program begin with the same bytes up to the end of their
 * first tag: those are compared, which takes a fraction of the time of a parser that only reads this one tag.
 */
final class MainRoots {

    /** A power of two; threads may overwrite each other’s, which loses nothing. */
    private static final int SLOTS = 4;
    /** As much as the parser takes at once. */
    private static final int HEAD = 4000;

    private record Root(byte[] head, String namespace) {
    }

    private static final Root[] LATELY = new Root[SLOTS];

    private MainRoots() {
    }

    static String namespace(InputStream main) throws IOException, XMLStreamException {
        byte[] head = new byte[HEAD];
        int length = Math.max(0, main.read(head, 0, HEAD));
        int end = end(head, length);
        int slot = end & SLOTS - 1;
        Root known = LATELY[slot];
        if (known != null && end == known.head.length && Arrays.equals(known.head, 0, end, head, 0, end)) {
            return known.namespace;
        }
        XMLStreamReader xml = Xml.reader(new SequenceInputStream(new ByteArrayInputStream(head, 0, length), main));
        Xml.toRoot(xml);
        String namespace = String.valueOf(xml.getNamespaceURI());
        if (end > 0) {
            LATELY[slot] = new Root(Arrays.copyOf(head, end), namespace);
        }
        return namespace;
    }

    /** Where the first tag ends; 0 when that is not to be seen at once. */
    private static int end(byte[] bytes, int length) {
        int at;
        try {
            at = PlainHead.end(bytes, length);
        } catch (PlainXml.Unusual e) {
            return 0;
        }
        while (at < length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        if (at + 1 >= length || bytes[at] != '<' || bytes[at + 1] == '!' || bytes[at + 1] == '?') {
            return 0;
        }
        boolean quoted = false;
        for (int i = at; i < length; i++) {
            if (bytes[i] == '\'' || bytes[i] == '>' && quoted) {
                return 0;
            }
            quoted ^= bytes[i] == '"';
            if (bytes[i] == '>') {
                return i + 1;
            }
        }
        return 0;
    }
}
