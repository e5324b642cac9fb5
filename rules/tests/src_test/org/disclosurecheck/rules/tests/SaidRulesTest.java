package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.diagnosis.FolderCheck;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.sentences.Completion;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.mutate.Defect;
import org.disclosurecheck.testkit.mutate.Defects;
import org.disclosurecheck.testkit.mutate.Spoilt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy officer can say in Chinese sentences finds what the rules of the catalogue find: rule, place and both values. */
class SaidRulesTest {

    private static final int SEEDS = Integer.getInteger("margent.mutation.seeds", 3);
    private static final int MOST_TRIES = 60;
    private static final int LEAST_PERCENT = 60;
    private static final List<String> FAMILIES = List.of("SUM", "TAB", "CRS", "LEG");

    @TempDir
    static Path folder;
    private static RuleRunner said;
    private static Set<String> ids;

    @BeforeAll
    static void open() throws Exception {
        said = SaidRules.open(folder);
        ids = SaidRules.sentences().keySet();
    }

    @Test
    void six_in_ten_rules_of_every_family_can_be_said() throws IOException {
        Map<String, Integer> all = new TreeMap<>();
        SaidRules.folders().keySet().forEach(id -> all.merge(id.substring(0, 3), 1, Integer::sum));
        List<String> below = new ArrayList<>();
        for (String family : FAMILIES) {
            long can = ids.stream().filter(id -> id.startsWith(family)).count();
            System.out.println(family + ": " + can + " of " + all.get(family) + " rules can be said (" + 100 * can / all.get(family) + " %)");
            if (100 * can < LEAST_PERCENT * all.get(family)) {
                below.add(family);
            }
        }
        assertEquals(List.of(), below);
    }

    @Test
    void the_sentences_hold_in_the_cases_of_the_rules() throws IOException {
        Faults faults = new Faults(Book.FOLDER);
        List<RuleCase> cases = BookCases.read(Book.FOLDER, Book.RUNNER, faults).stream().filter(given -> ids.contains(given.rule())).toList();
        List<String> differences = new ArrayList<>();
        for (RuleCase given : cases) {
            compare(given.rule() + " " + given.name(), Set.of(given.rule()), run(given, Book.RUNNER), run(given, said), differences);
        }
        System.out.println("compared in " + cases.size() + " cases");
        assertTrue(cases.size() > 200);
        assertEquals(List.of(), differences);
    }

    private static RuleRun run(RuleCase given, RuleRunner book) {
        RuleRunner runner = given.profile() == Profile.NONE ? book : book.with(given.profile());
        return given.around() == null ? runner.run(given.report(), Language.ZH) : runner.runAmong(given.report(), given.around(), Language.ZH);
    }

    @Test
    void the_sentences_find_the_same_in_spoilt_reports() {
        List<String> differences = new ArrayList<>();
        int reports = 0;
        int findings = 0;
        for (Defect defect : Defects.ALL) {
            for (Form form : Book.RUNNER.book().forms()) {
                int made = 0;
                for (long seed = 0; defect.concerns(form.id()) && ids.contains(defect.rule()) && seed < MOST_TRIES && made < SEEDS; seed++) {
                    Spoilt spoilt = defect.in(CleanReport.of(form, seed));
                    if (spoilt != null && spoilt.page() == null && spoilt.settings().isEmpty()) {
                        made++;
                        Report report = spoilt.build();
                        RuleRun run = Book.RUNNER.run(report, Language.ZH);
                        findings += run.findings().stream().filter(finding -> ids.contains(finding.rule())).count();
                        compare(defect.rule() + " " + form.id() + " seed " + seed, ids, run, said.run(report, Language.ZH), differences);
                    }
                }
                reports += made;
            }
        }
        System.out.println("compared " + findings + " findings in " + reports + " spoilt reports");
        assertTrue(findings > 200);
        assertEquals(List.of(), differences);
    }

    @Test
    void the_sentences_find_the_same_in_real_reports() throws IOException {
        Path reports = realReports();
        assumeTrue(reports != null);
        Extractors extractors = new Extractors(Book.RUNNER.book().forms());
        List<String> differences = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".txt")).sorted()::iterator) {
                Report report = extractors.extract(new Content(file.getFileName().toString(), Files.readAllBytes(file)), Hints.NONE).report();
                if (report != null) {
                    compare(file.getFileName().toString(), ids, Book.RUNNER.run(report, Language.ZH), said.run(report, Language.ZH), differences);
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    /** The folder of real reports, if it lies beside this tree or above. */
    private static Path realReports() {
        for (Path at = Book.FOLDER; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/domain/reports"))) {
                return at.resolve("shared/domain/reports");
            }
        }
        return null;
    }

    @Test
    void what_sentences_become_passes_the_guard() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path rule : BookFolder.ruleFolders(folder)) {
            FolderCheck.check(RuleTexts.read(rule)).faults().stream().filter(RuleFault::isError)
                    .forEach(fault -> faults.add(rule.getFileName() + " " + fault.line(Language.ZH)));
        }
        assertEquals(List.of(), faults);
    }

    /** Whatever an officer has typed so far, or mistyped: a fault or an expansion, and something that can follow. */
    @Test
    void no_beginning_of_a_sentence_and_no_slip_of_the_pen_confuses_the_reader() throws IOException {
        Random random = new Random(7);
        List<String> without = new ArrayList<>();
        for (String sentence : SaidRules.sentences().values()) {
            for (int i = random.nextInt(3); i < sentence.length(); i += 3) {
                String begun = sentence.substring(0, i);
                RuleSentences.expand("SUM-901", "said.sums", begun);
                if (sentence.charAt(i) != '”' && !inQuotes(begun) && !begun.matches("(?s).* T[\\w./]*") && Completion.at(begun, i).isEmpty()) {
                    without.add(begun);
                }
                int at = random.nextInt(sentence.length());
                String slipped = sentence.substring(0, i) + sentence.charAt(at) + sentence.substring(i + random.nextInt(2));
                RuleSentences.expand("SUM-901", "said.sums", slipped);
            }
        }
        assertEquals(List.of(), without);
    }

    private static boolean inQuotes(String text) {
        return text.lastIndexOf('“') > text.lastIndexOf('”');
    }

    @Test
    void no_sentence_makes_a_start_build_a_network() {
        assertEquals(Set.of(), DroolsEngine.matchedByDrools(said));
    }

    private static void compare(String where, Set<String> rules, RuleRun own, RuleRun sentences, List<String> differences) {
        List<String> of = said(own, rules);
        List<String> by = said(sentences, rules);
        if (!of.equals(by)) {
            List<String> missing = new ArrayList<>(of);
            by.forEach(missing::remove);
            List<String> more = new ArrayList<>(by);
            of.forEach(more::remove);
            differences.add(where + ": missing " + missing + ", too many " + more);
        }
        sentences.problems().stream().filter(problem -> rules.stream().anyMatch(problem.message()::contains))
                .forEach(problem -> differences.add(where + ": " + problem.message()));
    }

    private static List<String> said(RuleRun run, Set<String> rules) {
        return run.findings().stream().filter(finding -> rules.contains(finding.rule())).map(SaidRulesTest::line).sorted()
                .collect(Collectors.toList());
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity().id() + " " + finding.location() + " expected " + finding.expected() + " actual " + finding.actual();
    }
}
