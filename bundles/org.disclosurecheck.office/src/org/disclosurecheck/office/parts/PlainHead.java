package org.disclosurecheck.office.parts;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first words of a document that {@link PlainXml} reads: XML 1.0 in UTF-8, or nothing. */
final class PlainHead {

    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("<\\?xml version=(\"1\\.0\"|'1\\.0')"
            + "( encoding=(\"UTF-8\"|'UTF-8'|\"utf-8\"|'utf-8'))?( standalone=(\"yes\"|\"no\"|'yes'|'no'))? ?\\?>");

    private PlainHead() {
    }

    /** Where they end. */
    static int end(byte[] bytes, int length) throws PlainXml.Unusual {
        String head = new String(bytes, 0, Math.min(length, LONGEST), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>") + 2;
        if (!head.startsWith("<?xml")) {
            return 0;
        }
        if (end < 2 || !PLAIN.matcher(head.substring(0, end)).matches()) {
            throw new PlainXml.Unusual();
        }
        return end;
    }
}
