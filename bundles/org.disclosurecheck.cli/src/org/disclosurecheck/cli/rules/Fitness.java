package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.cases.CaseResult;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.source.Faults;

/**
 * Whether a folder of rules is fit for release.
 *
 * @param faults what verify would say of it
 * @param cases what test would say of it
 * @param language for what is said
 */
record Fitness(List<String> faults, List<String> cases, Language language) {

    static Fitness of(Path folder, Language language) throws RuleBookException, IOException {
        Diagnosed diagnosed = Diagnosed.of(folder, language);
        List<String> faults = new ArrayList<>(diagnosed.lines());
        List<String> cases = new ArrayList<>();
        RuleRunner runner = diagnosed.runner();
        if (runner != null) {
            faults.addAll(BookLint.faults(folder, runner, language));
            Faults broken = new Faults(folder.toAbsolutePath().normalize());
            for (RuleCase given : BookCases.read(folder, runner, broken)) {
                CaseResult result = CaseRun.run(given, runner);
                if (!result.holds()) {
                    cases.add(language.choose("用例不符  ", "case does not hold  ") + given.rule() + "  " + given.name() + ": "
                            + String.join("; ", RulesTestCommand.differences(result, runner, language)));
                }
            }
            faults.addAll(broken.lines());
        }
        return new Fitness(faults, cases, language);
    }

    boolean good() {
        return faults.isEmpty() && cases.isEmpty();
    }

    void say(Terminal terminal) {
        faults.forEach(terminal::say);
        cases.forEach(terminal::say);
        if (!cases.isEmpty()) {
            terminal.say(language.choose("用例写的是改动以前的结果。新的结果是对的，就把 cases 里这几个用例的 expect 改成上面“却报了”的内容，不再适用的用例删去；不对的，改规则",
                    "These cases tell what the rule said before. Where it is right now, put what “is said” above under “expect” of the case, and delete "
                            + "cases that no longer apply; where it is wrong, mend the rule"));
        }
        int wrong = faults.size() + cases.size();
        terminal.say(language.choose("规则还有 " + wrong + " 处不对，没有做规则包", "no pack was made: there are " + wrong + " faults"));
    }
}
