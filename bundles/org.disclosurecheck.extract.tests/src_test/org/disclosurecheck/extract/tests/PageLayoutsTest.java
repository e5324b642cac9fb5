package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same report in the shapes that content systems give their pages. */
class PageLayoutsTest {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);

    private static void assertSame(Form form, UnaryOperator<String> layout) {
        Report report = SampleReports.random(form, Forms.year(form), 2).build();
        String page = layout.apply(new String(HtmlWriter.utf8(form, report), StandardCharsets.UTF_8));
        Extraction extraction = EXTRACTORS.extract(new Content("page", page.getBytes(StandardCharsets.UTF_8)),
                Hints.NONE);
        assertEquals(Told.of(report), Told.of(extraction.report()));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_table_around_the_article(Form form) {
        assertSame(form, page -> page.replace("<div class=\"article\">", "<table width=\"1000\"><tr><td>")
                .replace("</div>", "</td></tr></table>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void end_tags_left_out(Form form) {
        assertSame(form, page -> page.replaceAll("</(td|tr|p|tbody)>", ""));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_table_for_each_block_of_table_2(Form form) {
        assertSame(form, page -> page.replaceAll("<tr>\\s*(<td colspan=\"4\"[^>]*><p[^>]*><span[^>]*>第二十条)",
                "</tbody></table><table><tbody><tr>$1"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void empty_rows_between_the_rows(Form form) {
        assertSame(form, page -> page.replace("</tr>", "</tr><tr></tr>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_character_in_markup_of_its_own(Form form) {
        assertSame(form, page -> page.replaceAll("([\\u4e00-\\u9fff])", "<span lang=\"ZH-CN\">$1</span>\n"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void headers_whose_merges_were_lost(Form form) {
        assertSame(form, page -> page.replace(" rowspan=\"2\"", ""));
    }
}
