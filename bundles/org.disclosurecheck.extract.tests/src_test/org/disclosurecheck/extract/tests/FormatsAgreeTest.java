package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocWriter;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.RtfWriter;
import org.disclosurecheck.testkit.PdfWriter;
import org.disclosurecheck.testkit.PdfWriter.Look;
import org.disclosurecheck.testkit.SampleReports;
import org.disclosurecheck.testkit.SheetLayout;
import org.disclosurecheck.testkit.TextWriter;
import org.disclosurecheck.testkit.TextWriter.Style;
import org.disclosurecheck.testkit.XlsWriter;
import org.disclosurecheck.testkit.XlsxWriter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormatsAgreeTest {

    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);
    /** Small print on wide pages, large print with repeated headers, pages that lie on their side or upside down. */
    private static final List<Look> LOOKS = List.of(Look.PLAIN, new Look(true, 0, 9, 0, true),
            new Look(false, 0, 16, 3, true), new Look(true, 90, 10.5f, 3, true), new Look(false, 270, 14, 0, false),
            new Look(false, 180, 12, 3, true));

    @TestFactory
    Stream<DynamicTest> the_same_report_in_every_format_gives_equal_models() {
        return Forms.ALL.stream().flatMap(form -> LongStream.range(0, 6)
                .mapToObj(seed -> dynamicTest(form.id() + ", seed " + seed, () -> assertAgree(form, seed))));
    }

    private static void assertAgree(Form form, long seed) {
        Report report = (seed == 0 ? SampleReports.zero(form, Forms.year(form))
                : SampleReports.random(form, Forms.year(form), seed)).build();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docx", DocxWriter.write(form, report));
        files.put("doc", DocWriter.write(form, report));
        files.put("rtf", RtfWriter.write(form, report));
        files.put("html", HtmlWriter.utf8(form, report));
        files.put("html, GB18030", HtmlWriter.gb18030(form, report));
        for (Style style : Style.values()) {
            files.put("text, " + style, TextWriter.write(form, report, style).getBytes(StandardCharsets.UTF_8));
        }
        LOOKS.forEach(look -> files.put("pdf, " + look, PdfWriter.write(form, report, look)));
        for (SheetLayout layout : SheetLayout.values()) {
            files.put("xlsx, " + layout, XlsxWriter.write(form, report, layout));
            files.put("xls, " + layout, XlsWriter.write(form, report, layout));
        }
        Report first = read(files.get("docx"));
        files.forEach((name, bytes) -> {
            Report other = read(bytes);
            assertEquals(Told.everything(first), Told.everything(other), name);
            assertTrue(EcoreUtil.equals(first, other), name);
        });
    }

    private static Report read(byte[] bytes) {
        Extraction extraction = EXTRACTORS.extract(new Content("report", bytes), Hints.NONE);
        return Told.withoutFile(extraction.report());
    }
}
