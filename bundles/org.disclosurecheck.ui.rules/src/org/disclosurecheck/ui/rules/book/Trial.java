package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.cases.CaseFile;
import org.disclosurecheck.rules.cases.CaseResult;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.workspace.Engine;

/**
 * A rule as it stands in the editor, saved or not: compiled by itself on top of the built-in book, and its cases run.
 * Not for the thread of the screen.
 */
public final class Trial {

    /**
     * A case that was run.
     *
     * @param name name of its file without the ending
     * @param result how it came out; null when it could not be read
     * @param trouble why it could not be read
     * @param findings what the rule said, in the language of the window
     */
    public record Case(String name, CaseResult result, String trouble, List<Finding> findings) {
        public boolean good() {
            return result != null && result.holds();
        }
    }

    private static final Set<String> OF_BOOK = Set.of("book.yaml", "form.yaml");

    private final List<Case> cases;
    private final List<String> faults;
    private final Rule rule;
    private final long millis;

    private Trial(List<Case> cases, List<String> faults, Rule rule, long millis) {
        this.cases = cases;
        this.faults = faults;
        this.rule = rule;
        this.millis = millis;
    }

    /** The cases in the order of their names; none when the rule cannot be run. */
    public List<Case> cases() {
        return cases;
    }

    /** Why the rule cannot be run, a line each; empty when it can. */
    public List<String> faults() {
        return faults;
    }

    /** The rule that was run, or null. */
    public Rule rule() {
        return rule;
    }

    /** How long it took, compiling included. */
    public long millis() {
        return millis;
    }

    /**
     * @param texts the rule as the editor has it
     * @param book the folder of the book that it stands in, or null
     */
    public static Trial of(RuleTexts texts, Path book) throws IOException {
        long start = System.nanoTime();
        Path desk = Files.createTempDirectory("margent-rule");
        try {
            Path folder = write(texts, book, desk);
            RuleRunner runner = Engine.engine().open(desk);
            String id = RuleEntry.id(texts.name());
            // a built-in rule of the same id would answer for the broken one
            List<String> why = runner.book().broken().stream().filter(broken -> broken.id().equals(id))
                    .flatMap(broken -> broken.lines(Engine.language()).stream()).toList();
            Rule rule = runner.book().rule(id).orElse(null);
            if (rule == null || !why.isEmpty()) {
                return new Trial(List.of(), why.isEmpty() ? List.of(id) : why, null, since(start));
            }
            return new Trial(run(folder, rule, runner), List.of(), rule, since(start));
        } catch (RuleBookException e) {
            return new Trial(List.of(), e.faults(), null, since(start));
        } finally {
            delete(desk);
        }
    }

    /**
     * The built-in book with the rule as the editor has it.
     *
     * @param texts the rule as the editor has it
     * @param book the folder of the book that it stands in, or null
     */
    public static RuleRunner open(RuleTexts texts, Path book) throws IOException, RuleBookException {
        Path desk = Files.createTempDirectory("margent-rule");
        try {
            write(texts, book, desk);
            RuleRunner runner = Engine.engine().open(desk);
            // texts are read now: the folder does not stay
            runner.book().rules().stream().findFirst().ifPresent(rule -> runner.book().text(rule));
            return runner;
        } finally {
            delete(desk);
        }
    }

    /**
     * What keeps a rule that runs from being released, a line each: cases that are missing, cells that a form has not.
     *
     * @param texts the rule as the editor has it
     * @param book the folder of the book that it stands in, or null
     */
    public static List<String> lint(RuleTexts texts, Path book) throws IOException {
        Path desk = Files.createTempDirectory("margent-rule");
        try {
            Path folder = write(texts, book, desk);
            RuleRunner runner = Engine.engine().open(desk);
            return BookLint.faults(folder, runner, Engine.language());
        } catch (RuleBookException e) {
            // told as a fault of the rule
            return List.of();
        } finally {
            delete(desk);
        }
    }

    /** What is said instead of a trial when the rule is known to be broken. */
    public static Trial broken(List<String> faults) {
        return new Trial(List.of(), faults, null, 0);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static List<Case> run(Path folder, Rule rule, RuleRunner runner) throws IOException {
        Faults broken = new Faults(folder.resolve("cases"));
        Map<String, Case> found = new LinkedHashMap<>();
        for (RuleCase given : CaseFile.read(folder, rule, runner.book(), broken)) {
            List<Finding> said = said(given, runner);
            found.put(given.name(), new Case(given.name(), complete(CaseRun.run(given, runner), said), null, said));
        }
        for (String fault : broken.lines()) {
            int end = fault.indexOf(".yaml");
            String name = end < 0 ? "" : fault.substring(0, end);
            if (!name.isEmpty()) {
                found.put(name, new Case(name, null, fault.substring(end + ".yaml".length()).replaceFirst("^:\\s*", ""), List.of()));
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Case::name)).toList();
    }

    /** A sentence in which a value is missing is not as expected, whatever else is. */
    private static CaseResult complete(CaseResult result, List<Finding> said) {
        List<String> differences = new ArrayList<>(result.differences());
        said.stream().map(Finding::message).filter(message -> message.indexOf('{') >= 0)
                .map(message -> "open name in message: " + message).filter(each -> !differences.contains(each)).forEach(differences::add);
        return new CaseResult(result.given(), differences);
    }

    private static List<Finding> said(RuleCase given, RuleRunner book) {
        RuleRunner runner = given.profile() == Profile.NONE ? book : book.with(given.profile());
        Language language = Engine.language();
        List<Finding> all = given.around() == null ? runner.findings(given.report(), Set.of(given.rule()), language)
                : runner.runAmong(given.report(), given.around(), language).findings();
        return all.stream().filter(finding -> finding.rule().equals(given.rule())).toList();
    }

    /** The rule in a book of its own, with the forms of the book that it stands in. */
    private static Path write(RuleTexts texts, Path book, Path desk) throws IOException {
        Path folder = desk.resolve(texts.family().isEmpty() ? "rules" : texts.family()).resolve(texts.name());
        for (Map.Entry<String, String> file : texts.files().entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        if (book != null && Files.isRegularFile(book.resolve("book.yaml"))) {
            List<Path> ofBook = new ArrayList<>();
            try (Stream<Path> files = Files.walk(book)) {
                files.filter(file -> OF_BOOK.contains(file.getFileName().toString())).forEach(ofBook::add);
            }
            for (Path file : ofBook) {
                Path to = desk.resolve(book.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return folder;
    }

    private static void delete(Path desk) throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
