package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same report in the shapes that people and programs give their documents. */
class DocumentLayoutsTest {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    private static final String TABLE = "<w:tbl><w:tr><w:tc>";
    private static final String NUMBERING_LINK = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="n" Type="t/numbering" Target="numbering.xml"/></Relationships>""";
    /** 一、 then （一） then 1. in two lists: one for the headings, one for the rows of table 3. */
    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="1">%1$s</w:abstractNum><w:abstractNum w:abstractNumId="2">%1$s</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            </w:numbering>""".formatted(level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3."));
    private static final Pattern NUMBERED = Pattern.compile("<w:tbl>|</w:tbl>|<w:p>(<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>)?"
            + "(<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>)"
            + "([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d\\.(?=[^0-9]))");

    private static void assertSame(Form form, UnaryOperator<String> layout) throws IOException {
        Report report = SampleReports.random(form, Forms.year(form), 2).build();
        byte[] bytes = rewritten(DocxWriter.write(form, report), layout);
        assertEquals(Told.of(report),
                Told.of(EXTRACTORS.extract(new Content("report.docx", bytes), Hints.NONE).report()));
    }

    private static byte[] rewritten(byte[] docx, UnaryOperator<String> layout) throws IOException {
        return rewritten(docx, layout, Map.of());
    }

    /** @param added further parts, or other ones of the same name */
    private static byte[] rewritten(byte[] docx, UnaryOperator<String> layout, Map<String, String> added)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                if (added.containsKey(entry.getName())) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(!entry.getName().equals("word/document.xml") ? part
                        : layout.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, String> part : added.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_table_around_everything(Form form) throws IOException {
        assertSame(form, xml -> xml.replace("<w:body>", "<w:body>" + TABLE)
                .replaceFirst("(<w:sectPr|</w:body>)", "</w:tc></w:tr></w:tbl>$1"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void content_controls_around_every_paragraph(Form form) throws IOException {
        assertSame(form, xml -> xml.replace("<w:p>", "<w:sdt><w:sdtContent><w:p>")
                .replace("</w:p>", "</w:p></w:sdtContent></w:sdt>").replace("<w:p/>", ""));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_run_a_revision_of_another(Form form) throws IOException {
        assertSame(form, xml -> xml.replace("<w:r>", "<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r>")
                .replace("</w:r>", "</w:r></w:ins>").replace("</w:delText></w:r></w:ins>", "</w:delText></w:r>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void merges_that_go_on_without_saying_so(Form form) throws IOException {
        assertSame(form, xml -> xml.replace("<w:vMerge w:val=\"continue\"/>", "<w:vMerge/>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void headings_and_row_labels_that_the_program_numbers(Form form) throws IOException {
        Report report = SampleReports.random(form, Forms.year(form), 2).build();
        byte[] bytes = rewritten(DocxWriter.write(form, report), DocumentLayoutsTest::numbered, Map.of(
                "word/numbering.xml", NUMBERING, "word/_rels/document.xml.rels", NUMBERING_LINK));
        assertEquals(Told.of(report),
                Told.of(EXTRACTORS.extract(new Content("report.docx", bytes), Hints.NONE).report()));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** Numbers that were text become those of a list; of the paragraphs outside of tables only the headings. */
    private static String numbered(String xml) {
        boolean[] inTable = new boolean[1];
        return NUMBERED.matcher(xml).replaceAll(found -> {
            if (found.group(3) == null) {
                inTable[0] = found.group().equals("<w:tbl>");
                return found.group();
            }
            int level = found.group(3).endsWith("、") ? 0 : found.group(3).endsWith("）") ? 1 : 2;
            return !inTable[0] && level > 0 ? found.group() : "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                    + "\"/><w:numId w:val=\"" + (inTable[0] ? 2 : 1) + "\"/></w:numPr></w:pPr>" + found.group(2);
        });
    }
}
