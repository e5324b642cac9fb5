package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.source.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path temp;

    /** Rules that always say the same. */
    private record Saying(RuleRun run) implements RuleRunner {

        @Override
        public RuleBook book() {
            return new RuleBook("", List.of(), List.of(), () -> new RuleBook.Library(Map.of(), new Law(Map.of())));
        }

        @Override
        public RuleRun run(Report report, Language language) {
            return run;
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("releng/samples"))) {
            at = at.getParent();
        }
        return at;
    }

    private static RuleRun saying(Finding... findings) {
        return new RuleRun(List.of(findings), List.of(), Map.of(), List.of());
    }

    private CheckReport check(String text, RuleRun run) throws Exception {
        return check(text, run, Language.ZH);
    }

    private CheckReport check(String text, RuleRun run, Language language) throws Exception {
        Form form = FormData.form(Yaml.map(Files.readString(root().resolve("rules/2019/form.yaml"))));
        Path file = Files.writeString(temp.resolve("报告.txt"), text);
        return new Check(Extractors.of(List.of(form)), new Saying(run), Hints.NONE, language,
                new PreviousReports()).run(Input.file(file));
    }

    private static String whole() throws IOException {
        return Files.readString(root().resolve("releng/samples/qinghe-town-2019.txt"));
    }

    @Test
    void a_report_is_known_by_its_path_and_the_hash_of_its_bytes() throws Exception {
        CheckReport report = check(whole(), saying());
        assertEquals(temp.resolve("报告.txt").toString(), report.path());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(whole().getBytes(StandardCharsets.UTF_8))), report.sha256());
        assertEquals(Status.CHECKED, report.status());
        assertEquals(2019, report.year());
        assertEquals("2019", report.form());
    }

    @Test
    void without_an_error_a_report_is_acceptable_whatever_else_is_found() throws Exception {
        assertEquals(Verdict.ACCEPTABLE, check(whole(), saying()).verdict());
        assertEquals(Verdict.ACCEPTABLE, check(whole(), saying(Sample.finding("FMT-001", Severity.WARNING))).verdict());
    }

    @Test
    void with_an_error_it_is_objectionable_whatever_could_not_be_read() throws Exception {
        RuleRun run = saying(Sample.finding("SUM-001", Severity.ERROR));
        assertEquals(Verdict.OBJECTIONABLE, check(whole(), run).verdict());
        assertEquals(Verdict.OBJECTIONABLE, check(withoutTableThree(), run).verdict());
    }

    @Test
    void a_rule_that_failed_itself_leaves_the_verdict_open() throws Exception {
        RuleRun run = new RuleRun(List.of(), List.of(), Map.of(), List.of(Problem.fatal("rule-failed", "SUM-001")));
        CheckReport report = check(whole(), run);
        assertEquals(Verdict.UNDECIDED, report.verdict());
        assertEquals("rule-failed", report.problems().get(report.problems().size() - 1).code());
    }

    @Test
    void a_table_that_was_not_found_leaves_the_verdict_open() throws Exception {
        CheckReport report = check(withoutTableThree(), saying());
        assertEquals(Verdict.UNDECIDED, report.verdict());
        assertEquals(100, report.score());
        assertNull(report.fairScore(), "what could not be read cost it nothing");
    }

    private static String withoutTableThree() throws IOException {
        String text = whole();
        int three = text.indexOf("三、收到");
        return text.substring(0, three) + text.substring(text.indexOf("四、政府信息公开行政复议"));
    }

    @Test
    void what_is_no_report_is_unreadable_and_undecided() throws Exception {
        CheckReport report = check("今天天气很好。", saying(Sample.finding("SUM-001", Severity.ERROR)));
        assertEquals(Status.UNREADABLE, report.status());
        assertEquals(Verdict.UNDECIDED, report.verdict());
        assertEquals(List.of(), report.findings());
        assertNull(report.score());
        assertEquals(1, report.problems().size());
    }

    @Test
    void the_score_comes_from_the_findings() throws Exception {
        assertEquals(95, check(whole(), saying(Sample.finding("SUM-001", Severity.ERROR))).score());
    }

    @Test
    void what_the_readers_met_is_said_in_the_language_of_the_run() throws Exception {
        String text = whole().replace("本年新收", "甲乙丙丁戊己庚").replace("商业企业", "").replace("(七)总计", "(七)总计 | 约8");
        List<Problem> problems = check(text, saying(), Language.EN).problems();
        assertEquals(check(text, saying()).problems().size(), problems.size());
        assertTrue(problems.stream().anyMatch(problem -> problem.message().startsWith("table 3")), problems.toString());
        problems.forEach(problem -> assertFalse(problem.message().replaceAll("“[^”]*”", "").matches(".*\\p{IsHan}.*"),
                problem.message()));
    }

    @Test
    void why_a_file_is_unreadable_is_said_in_the_language_of_the_run() throws Exception {
        assertEquals("the file is empty", check("", saying(), Language.EN).problems().get(0).message());
        assertFalse(check("今天天气很好。", saying(), Language.EN).problems().get(0).message().matches(".*\\p{IsHan}.*"));
    }
}
