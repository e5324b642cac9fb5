package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

class HtmlOutputTest {

    @Test
    void the_page_is_one_file_that_asks_nobody_for_anything() throws IOException {
        String page = Sample.written("html", Language.ZH, Sample.report(Sample.LOST));

        assertTrue(page.contains("default-src 'none'"));
        assertFalse(Pattern.compile("<(script|img|link|iframe)[^>]*(src|href)=").matcher(page).find());
        assertTrue(page.contains("Licensed to the Apache Software Foundation"), "the charts lost their licence");
    }

    @Test
    void no_text_of_a_report_can_end_the_data_it_stands_in() throws IOException {
        Finding odd = new Finding("SUM-001", Severity.ERROR, "REPORT", "全文", "</script><script>alert(1)</script>", null, null,
                "<!--", "依据", Certainty.OFFICIAL, null, "f", Source.NOWHERE, List.of());
        String page = Sample.written("html", Language.EN, Sample.report(odd));

        assertFalse(page.contains("alert(1)</script>"));
        assertTrue(page.contains("\\u003c/script>\\u003cscript>alert(1)"));
    }

    @Test
    void a_report_is_one_line_and_what_comes_again_is_written_once() throws IOException {
        String page = Sample.written("html", Language.ZH, Sample.report(Sample.LOST), Sample.report(Sample.LOST), Sample.unreadable());
        Matcher data = Pattern.compile("id=\"reports\">\n\\[(.*?)0]\n</script>", Pattern.DOTALL).matcher(page);

        assertTrue(data.find());
        assertEquals(3, data.group(1).lines().count());
        assertEquals(1, page.split("依据：格式表三", -1).length - 1);
    }
}
