package org.disclosurecheck.office.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks written by hand, part by part. Style 1 has a line around the cell, style 2 shows percents, style 3 days,
 * style 4 thousands.
 */
final class SmallXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String STYLES = "<numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"#,##0\"/></numFmts>"
            + "<borders count=\"2\"><border><left/><right/></border><border><left style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs count=\"5\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"0\" borderId=\"1\"/><xf numFmtId=\"10\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/></cellXfs>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final boolean strict;
    private String properties = "";
    private int sheets;

    private SmallXlsx(boolean strict) {
        this.strict = strict;
    }

    static SmallXlsx book() {
        return new SmallXlsx(false);
    }

    static SmallXlsx strict() {
        return new SmallXlsx(true);
    }

    /** A workbook with one sheet named 表 that has these rows. */
    static SmallXlsx rows(String... rows) {
        return book().sheet("表", "", rows);
    }

    /** @param attributes of its tab, such as state="hidden" */
    SmallXlsx sheet(String name, String attributes, String... rows) {
        return rawSheet(name, attributes, "<sheetData>" + String.join("", rows) + "</sheetData>");
    }

    SmallXlsx rawSheet(String name, String attributes, String content) {
        sheets++;
        tabs.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(sheets).append("\" r:id=\"s")
                .append(sheets).append("\" ").append(attributes).append("/>");
        link("s" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml");
        return part("xl/worksheets/sheet" + sheets + ".xml", root("worksheet", content));
    }

    SmallXlsx link(String id, String type, String target) {
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(strict ? STRICT_LINKS : LINKS)
                .append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
        return this;
    }

    SmallXlsx strings(String... items) {
        link("strings", "sharedStrings", "/xl/sharedStrings.xml");
        return part("xl/sharedStrings.xml", root("sst", "<si>" + String.join("</si><si>", items) + "</si>"));
    }

    SmallXlsx since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** @param content null for a part that is missing */
    SmallXlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** @param cells cells made by {@link #text}, {@link #number}, {@link #cell} */
    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String name, String text) {
        return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String name, String value) {
        return cell(name, "", "<v>" + value + "</v>");
    }

    static String blank(String name) {
        return cell(name, "s=\"1\"", "");
    }

    static String cell(String name, String attributes, String content) {
        return "<c r=\"" + name + "\" " + attributes + ">" + content + "</c>";
    }

    private String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + name + " xmlns=\"" + (strict ? STRICT_MAIN : MAIN)
                + "\" xmlns:r=\"" + (strict ? STRICT_LINKS : LINKS) + "\">" + content + "</" + name + ">";
    }

    private static String relationships(String links) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\">" + links + "</Relationships>";
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        link("styles", "styles", "styles.xml");
        all.put("_rels/.rels", relationships("<Relationship Id=\"a\" Type=\"" + (strict ? STRICT_LINKS : LINKS)
                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        all.put("xl/workbook.xml", root("workbook", properties + "<sheets>" + tabs + "</sheets>"));
        all.put("xl/_rels/workbook.xml.rels", relationships(links.toString()));
        all.put("xl/styles.xml", root("styleSheet", STYLES));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            all.values().removeIf(Objects::isNull);
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
