package org.disclosurecheck.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.junit.jupiter.api.Test;

/** A line that is changed in its bytes is the line that would have been written. */
class AmendmentTest {

    private static final List<String> RULES = List.of("AGG-001", "AGG-008", "AGG-009", "SUM-001", "YOY-001");
    private static final NotChecked SUM = new NotChecked("SUM-001", "T3/new/total", "读到“},{\"rule\":\"AGG-008\\”，不是数");
    private static final NotChecked YOY = new NotChecked("YOY-001", null, "没有上年报告");

    private static CheckReport report(List<NotChecked> open, Map<String, Outcome> ended) {
        CheckReport r = Sample.report();
        return new CheckReport("in/],\"problems\":[.docx", r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(), r.form(),
                r.score(), r.findings(), open, r.problems(), ended, null, null);
    }

    private static Map<String, Outcome> outcomes(Outcome agg1, Outcome agg8, Outcome agg9) {
        Map<String, Outcome> all = new LinkedHashMap<>();
        all.put("AGG-001", agg1);
        all.put("AGG-008", agg8);
        all.put("AGG-009", agg9);
        all.put("SUM-001", Outcome.FAIL);
        all.put("YOY-001", Outcome.NOT_CHECKED);
        return all;
    }

    private static String amended(List<NotChecked> before, RuleRun run, boolean whole) throws IOException {
        byte[] line = ReportLine.write(report(before, outcomes(Outcome.NOT_CHECKED, Outcome.NOT_CHECKED, Outcome.NOT_CHECKED)),
                Map.of("key", "k1"), RULES);
        Amendment amendment = new Amendment(run, RULES);
        int cut = ReportLine.cut(line);
        return whole ? new String(amendment.whole(line, cut, line.length - 2, Map.of("found", "0 1 2")), UTF_8) + "}}"
                : new String(amendment.contract(line, cut), UTF_8);
    }

    private static RuleRun run(List<NotChecked> open, Outcome agg1, Outcome agg8, Outcome agg9) {
        return new RuleRun(List.of(), open, Map.of("AGG-001", agg1, "AGG-008", agg8, "AGG-009", agg9), List.of());
    }

    @Test
    void what_could_not_be_looked_at_and_how_rules_ended_is_as_if_it_had_been_written_so() throws IOException {
        List<NotChecked> before = List.of(new NotChecked("AGG-001", null, "没有单位名单"),
                new NotChecked("AGG-008", null, "没有别的报告"), SUM, YOY);
        NotChecked still = new NotChecked("AGG-001", null, "单位名单上没有这个单位");
        RuleRun run = run(List.of(still), Outcome.NOT_CHECKED, Outcome.PASS, Outcome.NOT_APPLICABLE);
        CheckReport after = report(List.of(still, SUM, YOY), outcomes(Outcome.NOT_CHECKED, Outcome.PASS, Outcome.NOT_APPLICABLE));
        byte[] expected = ReportLine.write(after, Map.of("found", "0 1 2"), RULES);
        assertEquals(new String(expected, UTF_8), amended(before, run, true));
        assertEquals(new String(ReportLine.withoutJournal(expected), UTF_8), amended(before, run, false));
    }

    @Test
    void an_empty_list_stays_empty_or_gets_its_first_entries() throws IOException {
        RuleRun none = run(List.of(), Outcome.PASS, Outcome.PASS, Outcome.PASS);
        CheckReport after = report(List.of(), outcomes(Outcome.PASS, Outcome.PASS, Outcome.PASS));
        assertEquals(new String(ReportLine.write(after, Map.of("found", "0 1 2"), RULES), UTF_8), amended(List.of(), none, true));
        List<NotChecked> two = List.of(new NotChecked("AGG-001", null, "甲"), new NotChecked("AGG-009", "T3/new/total", "乙"));
        RuleRun some = run(two, Outcome.NOT_CHECKED, Outcome.PASS, Outcome.NOT_CHECKED);
        after = report(two, outcomes(Outcome.NOT_CHECKED, Outcome.PASS, Outcome.NOT_CHECKED));
        assertEquals(new String(ReportLine.write(after, Map.of("found", "0 1 2"), RULES), UTF_8), amended(List.of(), some, true));
    }

    @Test
    void a_line_that_is_none_is_refused() throws IOException {
        Amendment amendment = new Amendment(run(List.of(), Outcome.PASS, Outcome.PASS, Outcome.PASS), RULES);
        assertThrows(IOException.class, () -> amendment.contract("{\"report\":\"a\",\"journal\":{}}".getBytes(UTF_8), 13));
    }

    @Test
    void findings_cannot_be_brought_in_that_way() {
        RuleRun found = new RuleRun(Sample.report(Sample.LOST).findings(), List.of(), Map.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> new Amendment(found, RULES));
    }
}
