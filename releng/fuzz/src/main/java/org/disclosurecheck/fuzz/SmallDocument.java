package org.disclosurecheck.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a small Word document with styles, numbering and notes, any of them to be replaced by other bytes. */
final class SmallDocument {

    private static final String SIDE_LINKS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Type="%1$s/styles" Target="styles.xml"/>
            <Relationship Id="b" Type="%1$s/numbering" Target="numbering.xml"/>
            <Relationship Id="c" Type="%1$s/footnotes" Target="footnotes.xml"/>
            </Relationships>""".formatted("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    private static final String BODY = word("document", """
            <w:body><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:rPr><w:rStyle w:val="2"/></w:rPr><w:t>总体情况</w:t>
            <w:footnoteReference w:id="1"/></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:body>""");
    private static final String STYLES = word("styles", """
            <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="character" w:styleId="2"><w:basedOn w:val="1"/><w:rPr><w:vanish/></w:rPr></w:style>""");
    private static final String NUMBERING = word("numbering", """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
            <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");
    private static final String NOTES = word("footnotes", """
            <w:footnote w:id="1"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>""");

    private SmallDocument() {
    }

    private static String word(String root, String inside) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inside
                + "</w:" + root + ">";
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", utf8(BODY));
        parts.put("word/_rels/document.xml.rels", utf8(SIDE_LINKS));
        parts.put("word/styles.xml", utf8(STYLES));
        parts.put("word/numbering.xml", utf8(NUMBERING));
        parts.put("word/footnotes.xml", utf8(NOTES));
        return parts;
    }

    /** The document with these bytes for its body. */
    static Map<String, byte[]> withBody(byte[] bytes) {
        Map<String, byte[]> parts = parts();
        parts.put("word/document.xml", bytes);
        return parts;
    }

    /** The document with these bytes for its styles, its numbering and its notes. */
    static Map<String, byte[]> withSideParts(byte[] bytes) {
        Map<String, byte[]> parts = parts();
        parts.keySet().stream().filter(name -> !name.contains("document")).forEach(name -> parts.put(name, bytes));
        return parts;
    }

    /** Side parts to begin with. */
    static List<byte[]> sideParts() {
        return List.of(utf8(STYLES), utf8(NUMBERING), utf8(NOTES));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
