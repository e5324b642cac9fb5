package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
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

    private static void assertSame(Form form, UnaryOperator<String> layout) throws IOException {
        Report report = SampleReports.random(form, Forms.year(form), 2).build();
        byte[] bytes = rewritten(DocxWriter.write(form, report), layout);
        assertEquals(Told.of(report),
                Told.of(EXTRACTORS.extract(new Content("report.docx", bytes), Hints.NONE).report()));
    }

    private static byte[] rewritten(byte[] docx, UnaryOperator<String> layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(!entry.getName().equals("word/document.xml") ? part
                        : layout.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
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
}
