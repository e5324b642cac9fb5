package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.source.BookFolder;

/**
 * What is wrong in the rule folders below a folder, all at once.
 *
 * @param runner the book with what is sound; null when nothing is
 * @param rules how many rule folders there are
 * @param broken how many of them cannot be used
 * @param lines a line a fault: file, line, column, what is wrong, the mend
 */
record Diagnosed(RuleRunner runner, int rules, int broken, List<String> lines) {

    static Diagnosed of(Path folder, Language language) throws IOException, RuleBookException {
        Diagnoser diagnoser = Books.diagnoser();
        List<String> lines = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        List<Path> rules = BookFolder.ruleFolders(folder);
        Path root = folder.toRealPath();
        for (Path rule : rules) {
            String name = rule.equals(root) ? "" : root.relativize(rule).toString().replace('\\', '/');
            for (RuleFault fault : diagnoser.quick(RuleTexts.read(rule))) {
                String link = name.isEmpty() ? "" : fault.place().isEmpty() ? ": " : "/";
                lines.add(name + link + fault.line(language));
                if (fault.isError() && !fault.file().startsWith("cases/")) {
                    broken.add(BrokenRule.idOf(rule.getFileName().toString()));
                }
            }
        }
        RuleRunner runner = null;
        try {
            runner = Books.openSilently(folder);
            for (BrokenRule rule : runner.book().broken()) {
                // only the compiler, or another folder, tells what is wrong with a rule that looked sound
                (broken.add(rule.id()) ? rule.lines(language) : rule.taken(language)).stream().filter(line -> !lines.contains(line))
                        .forEach(lines::add);
            }
        } catch (RuleBookException e) {
            if (broken.isEmpty()) {
                throw e;
            }
        }
        return new Diagnosed(runner, rules.size(), broken.size(), List.copyOf(lines));
    }
}
