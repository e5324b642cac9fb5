package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.diagnosis.drl.BoundedText;
import org.disclosurecheck.rules.diagnosis.drl.Parser;
import org.disclosurecheck.rules.source.BookSource;

/**
 * Compiles a book that is not our own. Every rule passes the guard before anything of it is compiled; what it refuses, and
 * what the compiler refuses then, is left out, and the rest is compiled.
 */
final class GuardedBook {

    private static final String CONDITION = "rule.drl";
    /** Where a rule is said in sentences, they have become the condition by now. */
    private static final String SENTENCES = "rule.txt";

    private final Path root;
    private final Diagnoser diagnoser = new DroolsDiagnoser();

    /** @param root folder of the book */
    GuardedBook(Path root) {
        this.root = root;
    }

    CompiledBook compile(BookSource source, Set<String> borrowed, ClassLoader loader) throws RuleBookException {
        try {
            BookSource sound = source.without(refused(source, borrowed));
            try {
                return BookCompiler.compile(sound, borrowed, GuardedBook::bounded, loader);
            } catch (RuleBookException e) {
                List<BrokenRule> broken = uncompiled(sound, borrowed);
                if (broken.isEmpty()) {
                    throw e;
                }
                return BookCompiler.compile(sound.without(broken), borrowed, GuardedBook::bounded, loader);
            }
        } catch (IOException e) {
            throw new RuleBookException(List.of(root + ": " + e.getMessage()));
        }
    }

    private List<BrokenRule> refused(BookSource source, Set<String> borrowed) throws IOException {
        List<BrokenRule> broken = new ArrayList<>();
        for (Rule rule : source.rules()) {
            if (borrowed.contains(rule.id())) {
                continue; // word for word the condition of the built-in rule: nothing of it is compiled
            }
            // the folder may be changed meanwhile: looked at is what will be compiled
            RuleTexts texts = RuleTexts.read(root.resolve(rule.folder())).without(SENTENCES)
                    .with(CONDITION, source.texts().get(rule.id()).condition());
            List<RuleFault> faults = diagnoser.quick(texts).stream().filter(fault -> fault.isError() && !fault.file().startsWith("cases/")).toList();
            if (!faults.isEmpty()) {
                broken.add(new BrokenRule(rule.id(), rule.folder(), faults));
            }
        }
        return broken;
    }

    /** The rules that do not compile although the guard has let them pass: each is tried by itself. */
    private static List<BrokenRule> uncompiled(BookSource sound, Set<String> borrowed) {
        List<BrokenRule> broken = new ArrayList<>();
        for (Rule rule : sound.rules()) {
            List<RuleFault> faults = borrowed.contains(rule.id()) ? List.of()
                    : RuleCompiler.faults(bounded(sound.texts().get(rule.id()).condition()));
            if (!faults.isEmpty()) {
                broken.add(new BrokenRule(rule.id(), rule.folder(), faults));
            }
        }
        return broken;
    }

    private static String bounded(String condition) {
        return BoundedText.of(condition, Parser.parse(condition, new FaultList(CONDITION, condition)));
    }
}
