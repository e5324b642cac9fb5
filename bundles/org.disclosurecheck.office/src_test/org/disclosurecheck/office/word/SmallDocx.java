package org.disclosurecheck.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents written by hand, part by part. */
final class SmallDocx {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas."
            + "openxmlformats.org/package/2006/relationships\">";

    private final StringBuilder links = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A package with the usual names and this body. */
    static SmallDocx of(String body) {
        return new SmallDocx().relationship(MAIN, "word/document.xml").part("word/document.xml", document(WORD, body));
    }

    static String document(String namespace, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + namespace
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                + "</w:body></w:document>";
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\"/></w:tblPr>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** @param properties what stands in tcPr */
    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String tc(String text) {
        return tc("", p(text));
    }

    SmallDocx relationship(String type, String target) {
        return part("_rels/.rels", RELATIONSHIPS + "<Relationship Id=\"a\" Type=\"" + type + "\" Target=\"" + target
                + "\"/></Relationships>");
    }

    /** A part beside the body, which the body refers to. */
    SmallDocx beside(String kind, String name, String content) {
        links.append("<Relationship Id=\"").append(kind).append("\" Type=\"").append(TYPES).append(kind)
                .append("\" Target=\"").append(name).append("\"/>");
        return part("word/" + name, content).links();
    }

    /** Something outside the package. */
    SmallDocx outside(String kind, String address) {
        links.append("<Relationship Id=\"").append(kind).append("\" Type=\"").append(TYPES).append(kind)
                .append("\" TargetMode=\"External\" Target=\"").append(address).append("\"/>");
        return links();
    }

    private SmallDocx links() {
        return part("word/_rels/document.xml.rels", RELATIONSHIPS + links + "</Relationships>");
    }

    SmallDocx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SmallDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        return bytes(ZipEntry.DEFLATED);
    }

    /** @param method how the parts are packed */
    byte[] bytes(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                entry.setMethod(method);
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
