package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.rules.source.BookFolder;
import org.junit.jupiter.api.Test;

/** The rule book checks itself. */
class RuleBookTest {

    @Test
    void the_book_is_sound() throws IOException {
        assertEquals(List.of(), BookLint.faults(Book.FOLDER, Book.RUNNER, Language.ZH));
    }

    /** What ships speaks both languages; who writes rules of his own may leave English out. */
    @Test
    void every_built_in_rule_speaks_english_in_all_it_says() throws IOException {
        assertEquals(List.of(), BookLint.hints(Book.FOLDER, Book.RUNNER, Language.ZH));
    }

    /** The guard against rules from elsewhere raises no false alarm: our own rules stay within what any rule may do. */
    @Test
    void every_rule_passes_the_guard_and_speaks_only_words_of_the_vocabulary() throws IOException {
        Diagnoser diagnoser = ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow().diagnoser();
        List<String> faults = new ArrayList<>();
        for (Path folder : BookFolder.ruleFolders(Book.FOLDER)) {
            diagnoser.quick(RuleTexts.read(folder)).forEach(fault -> faults.add(folder.getFileName() + "/" + fault.line(Language.ZH)));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void every_folder_is_compiled_into_a_pack() throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        for (Path folder : BookFolder.ruleFolders(Book.FOLDER)) {
            folders.add(folder.getFileName().toString().substring(0, 7));
        }
        TreeSet<String> compiled = new TreeSet<>(Book.RUNNER.book().rules().stream().map(Rule::id).toList());
        Book.RUNNER.book().dormant().forEach(rule -> compiled.add(rule.id()));
        assertEquals(folders, compiled);
    }

    @Test
    void every_condition_can_be_walked_so_that_no_start_builds_a_network() {
        assertEquals(Set.of(), DroolsEngine.matchedByDrools(Book.RUNNER));
    }

    @Test
    void the_sum_family_is_complete() {
        List<String> ids = Book.RUNNER.book().rules().stream().map(Rule::id).filter(id -> id.startsWith("SUM"))
                .toList();
        assertEquals(List.of("SUM-001", "SUM-008", "SUM-015", "SUM-025", "SUM-028", "SUM-029", "SUM-030", "SUM-031",
                "SUM-032", "SUM-033", "SUM-034", "SUM-035", "SUM-036", "SUM-037", "SUM-038", "SUM-039", "SUM-040",
                "SUM-041", "SUM-042"), ids);
    }

    @Test
    void the_crosscheck_family_is_complete() {
        // CRS-003 was never given
        List<String> ids = IntStream.rangeClosed(1, 30).filter(number -> number != 3)
                .mapToObj(number -> String.format("CRS-%03d", number)).toList();
        assertEquals(ids, Book.RUNNER.book().rules().stream().map(Rule::id).filter(id -> id.startsWith("CRS"))
                .toList());
    }

    @Test
    void the_continuity_family_is_complete() {
        List<String> ids = IntStream.rangeClosed(1, 15).mapToObj(number -> String.format("YOY-%03d", number)).toList();
        assertEquals(ids, Book.RUNNER.book().rules().stream().map(Rule::id).filter(id -> id.startsWith("YOY"))
                .toList());
    }

    @Test
    void the_folders_opened_as_a_book_of_their_own_are_the_built_in_book() throws RuleBookException {
        RuleRunner opened = ServiceLoader.load(RuleEngine.class).findFirst().orElseThrow().open(Book.FOLDER);
        assertEquals(Book.RUNNER.book().rules().stream().map(Rule::id).toList(),
                opened.book().rules().stream().map(Rule::id).toList());
        assertEquals(Book.RUNNER.book().forms(), opened.book().forms());
        assertTrue(opened.book().law().passage("regulation-2019#50").isPresent());
    }
}
