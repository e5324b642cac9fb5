package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.junit.jupiter.api.Test;

class JsonlOutputTest {

    private static String lines(CheckReport... reports) throws IOException {
        StringWriter out = new StringWriter();
        JsonlOutput output = new JsonlOutput(out);
        for (CheckReport report : reports) {
            output.write(report);
        }
        output.finish();
        return out.toString();
    }

    @Test
    void a_report_is_one_line_with_the_keys_of_the_contract_in_their_order() throws IOException {
        assertEquals("{\"report\":\"in/a.docx\",\"sha256\":\"5ha\",\"status\":\"checked\",\"verdict\":\"objectionable\","
                + "\"organisation\":\"云溪县财政局\",\"year\":2023,\"form\":2021,\"score\":87.5,"
                + "\"findings\":[{\"rule\":\"SUM-001\",\"severity\":\"error\",\"location\":\"T3/total/business\","
                + "\"place\":\"表三 （七）总计 · 商业企业\",\"message\":\"新收 41 + 上年结转 0 − 结转下年度 0 = 41，表中填 40，相差 1。\","
                + "\"expected\":\"41\",\"actual\":\"40\",\"quote\":null,\"basis\":\"依据：格式表三\",\"certainty\":\"official\","
                + "\"fix\":{\"text\":\"将总计改为 41\",\"location\":\"T3/total/business\",\"replaced\":\"40\","
                + "\"replacement\":\"41\",\"certain\":true},\"fingerprint\":\"f00d\","
                + "\"source\":{\"page\":null,\"paragraph\":null,\"table\":2,\"row\":27,\"column\":5,\"line\":null,\"sheet\":null},"
                + "\"related\":[\"T3/new/business\"]}],"
                + "\"notChecked\":[{\"rule\":\"YOY-001\",\"reason\":\"没有上年报告\"},"
                + "{\"rule\":\"SUM-008\",\"reason\":\"单元格不是数字\",\"location\":\"T3/total/other\"}],"
                + "\"problems\":[{\"code\":\"extra-row\",\"message\":\"表二多一行\"}]}\n", lines(Sample.report(Sample.LOST)));
    }

    @Test
    void an_unreadable_report_is_undecided_and_says_why() throws IOException {
        assertEquals("{\"report\":\"in/b.docx\",\"sha256\":null,\"status\":\"unreadable\",\"verdict\":\"undecided\","
                + "\"organisation\":null,\"year\":null,\"form\":null,\"score\":null,\"findings\":[],\"notChecked\":[],"
                + "\"problems\":[{\"code\":\"encrypted\",\"message\":\"文件已加密\"}]}\n", lines(Sample.unreadable()));
    }

    @Test
    void a_finding_without_a_proposal_has_fix_null() throws IOException {
        assertTrue(lines(Sample.report(Sample.UNTIL)).contains("\"fix\":null,\"fingerprint\":\"beef\""));
    }

    @Test
    void a_whole_score_has_no_decimals() throws IOException {
        CheckReport report = new CheckReport("a", null, Status.CHECKED, Verdict.ACCEPTABLE, null, null, "2021", 100.0,
                List.of(), List.of(), List.of(), Map.of(), null, null);
        assertTrue(lines(report).contains("\"score\":100,"), lines(report));
    }

    @Test
    void quotes_line_breaks_and_controls_are_escaped_and_a_line_stays_a_line() throws IOException {
        Finding finding = new Finding("FMT-001", Severity.INFO, "S1/p1", "p", "“\"\\\n\t\u0001\u2028𠮷", null, null, null, "b",
                Certainty.PRACTICE, null, "f", Source.NOWHERE, List.of());
        String line = lines(Sample.report(finding));
        assertTrue(line.contains("\"message\":\"“\\\"\\\\\\n\\t\\u0001\u2028𠮷\""), line);
        assertEquals(line.length() - 1, line.indexOf('\n'));
    }

    @Test
    void a_form_that_is_not_named_after_a_year_is_a_word() throws IOException {
        CheckReport report = new CheckReport("a", null, Status.CHECKED, Verdict.ACCEPTABLE, null, null, "2026-trial", 100.0,
                List.of(), List.of(), List.of(), Map.of(), null, null);
        assertTrue(lines(report).contains("\"form\":\"2026-trial\","));
    }
}
