package org.disclosurecheck.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.rules.RuleRun.Outcome;
import org.junit.jupiter.api.Test;

class ReportLineTest {

    private static final List<String> RULES = List.of("FMT-008", "NEW-001", "SUM-001", "YOY-001");

    private static CheckReport sample() {
        CheckReport r = Sample.report(Sample.LOST, Sample.UNTIL);
        return new CheckReport("in/,\"journal\":{\"怪\n名\".docx", r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(),
                r.form(), r.score(), r.findings(), r.notChecked(), r.problems(), Map.of("SUM-001", Outcome.FAIL, "FMT-008",
                        Outcome.PASS, "YOY-001", Outcome.NOT_CHECKED), null, null);
    }

    private static byte[] line(CheckReport report) throws IOException {
        return ReportLine.write(report, Map.of("key", "k1"), RULES);
    }

    @Test
    void a_report_comes_back_as_it_was_written() throws IOException {
        for (CheckReport report : List.of(sample(), Sample.report(), Sample.unreadable())) {
            assertEquals(report, new ReportLineReader(RULES).read(line(report)));
        }
    }

    @Test
    void without_the_key_of_the_journal_it_is_the_line_of_the_output() throws IOException {
        StringWriter out = new StringWriter();
        new JsonlOutput(out).write(sample());
        assertEquals(out.toString(), new String(ReportLine.withoutJournal(line(sample())), UTF_8) + "\n");
    }

    @Test
    void name_and_note_are_read_alone() throws IOException {
        assertEquals(sample().path(), ReportLine.name(line(sample())));
        assertEquals("in/b.docx", ReportLine.name(line(Sample.unreadable())));
        assertEquals(Map.of("key", "k1"), ReportLine.note(line(sample())));
    }

    @Test
    void findings_and_problems_are_read_without_what_was_not_checked_and_how_rules_ended() throws IOException {
        CheckReport r = sample();
        assertEquals(new CheckReport(r.path(), r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(), r.form(), r.score(),
                r.findings(), List.of(), r.problems(), Map.of(), null, null), new ReportLineReader().read(line(r)));
    }

    @Test
    void a_digest_is_read_alone() throws IOException {
        byte[] line = """
                {"report":"a.txt","findings":[],"journal":{"key":"k1","outcomes":"","problems":[],"digest":{"organisation":"云溪县财政局",\
                "kind":"department","cells":{"T3/new":{"total":"7"}},"prose":"","sketch":[]}}}""".getBytes(UTF_8);
        assertEquals("云溪县财政局", ReportLineReader.digest(line).organisation());
        assertEquals("7", ReportLineReader.digest(line).raw("T3/new/total"));
        assertNull(ReportLineReader.digest(line(sample())));
        assertThrows(IOException.class, () -> ReportLineReader.digest("{}".getBytes(UTF_8)));
    }

    @Test
    void a_line_that_breaks_off_is_refused() throws IOException {
        byte[] line = line(sample());
        assertThrows(IOException.class, () -> new ReportLineReader(RULES).read(Arrays.copyOf(line, line.length - 300)));
    }
}
