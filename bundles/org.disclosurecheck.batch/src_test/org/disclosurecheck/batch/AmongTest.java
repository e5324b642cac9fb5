package org.disclosurecheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.source.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second round over files that nobody could read: of the units on the roster, none has reported. */
class AmongTest {

    @TempDir
    Path folder;
    /** How often the rules were asked what there is to say of a report among the others. */
    private int asked;

    private final RuleRunner rules = new RuleRunner() {

        private final RuleBook book = new RuleBook("", List.of(), List.of(form()),
                () -> new RuleBook.Library(Map.of(), new Law(Map.of())));

        @Override
        public RuleBook book() {
            return book;
        }

        @Override
        public RuleRun run(Report report, Language language) {
            throw new UnsupportedOperationException("the first round is over");
        }

        @Override
        public RuleRun runAmong(Report report, Surroundings around, Language language) {
            asked++;
            return RuleRunner.super.runAmong(report, around, language);
        }
    };

    private static Form form() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("rules/2021"))) {
            at = at.getParent();
        }
        try {
            return FormData.form(Yaml.map(Files.readString(at.resolve("rules/2021/form.yaml"))));
        } catch (IOException | Yaml.Fault e) {
            throw new IllegalStateException(e);
        }
    }

    private static Roster roster(String... units) throws RosterTable.Wrong {
        Map<Integer, List<String>> rows = new TreeMap<>(Map.of(1, List.of("名称", "截止日期")));
        for (String unit : units) {
            rows.put(rows.size() + 1, List.of(unit, "2024-03-31"));
        }
        return RosterTable.read("名单.csv", rows, Language.ZH);
    }

    /** The names of all results of a run, in their order. */
    private List<String> run(Roster roster, String... files) throws IOException {
        List<String> names = new ArrayList<>();
        try (Journal journal = Journal.open(folder);
                Among among = new Among(rules, roster, new PreviousReports(), Language.ZH, journal::read, journal, "settings")) {
            for (String file : files) {
                among.take(first(journal, file));
            }
            assertTrue(among.finish(new Batch.Plan(1, Duration.ofMinutes(10), false), result -> names.add(result.name())));
        }
        return names;
    }

    /** The result of the first round: from the journal where an earlier run put it there. */
    private static Checked first(Journal journal, String file) throws IOException {
        Line known = journal.find(file);
        if (known != null) {
            return Checked.known(known, List.of());
        }
        CheckReport report = CheckReport.unreadable(Reading.failed(file, "damaged", "坏了"));
        Line line = Line.of(report, Notes.of(report, "key", "stamp", new PreviousReports()), List.of());
        journal.add(line);
        return Checked.written(report, line);
    }

    @Test
    void all_reports_come_in_their_order_and_behind_them_the_units_that_have_none() throws Exception {
        assertEquals(List.of("b.docx", "a.docx", "青禾镇人民政府", "柳埠镇人民政府"),
                run(roster("青禾镇人民政府", "柳埠镇人民政府"), "b.docx", "a.docx"));
        assertEquals(2, asked);
    }

    @Test
    void over_the_same_reports_no_rule_is_asked_again() throws Exception {
        List<String> before = run(roster("青禾镇人民政府"), "a.docx");
        int until = asked;
        assertEquals(before, run(roster("青禾镇人民政府"), "a.docx"));
        assertEquals(until, asked);
    }

    @Test
    void one_report_more_or_another_roster_and_all_is_looked_at_again() throws Exception {
        run(roster("青禾镇人民政府"), "a.docx");
        int until = asked;
        assertEquals(List.of("a.docx", "b.docx", "青禾镇人民政府"), run(roster("青禾镇人民政府"), "a.docx", "b.docx"));
        assertTrue(asked > until, "a report came in");
        until = asked;
        run(roster("青禾镇人民政府", "柳埠镇人民政府"), "a.docx", "b.docx");
        assertTrue(asked > until, "a unit came in");
    }

    @Test
    void where_the_results_cannot_be_kept_they_are_handed_on_all_the_same() throws Exception {
        Files.createDirectories(folder.resolve("finished.jsonl.part"));
        List<String> first = run(roster("青禾镇人民政府"), "a.docx");
        int until = asked;
        assertEquals(first, run(roster("青禾镇人民政府"), "a.docx"));
        assertTrue(asked > until, "nothing was kept, so it is found again");
    }
}
