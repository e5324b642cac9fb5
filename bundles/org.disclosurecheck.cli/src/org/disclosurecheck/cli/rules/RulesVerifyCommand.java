package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Tried;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Unread;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Faults;

/** margent rules verify: do the rules compile, and do they keep what is asked of every rule. */
final class RulesVerifyCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules verify", language, "编译规则，并检查每条规则该有的都有：依据、法条、语句、位置、用例；条件有没有永远成立、永远不成立、互相矛盾的。",
                "Compiles the rules and checks what every rule must have: basis, law, sentences, "
                        + "addresses, cases; and whether a condition always holds, never holds or contradicts another.")
                .operands("文件夹", "FOLDER", "规则库、规则族或单条规则的文件夹；不写则为源代码里的全部规则",
                        "folders of a book, a family or a single rule; default: all rules of the source tree")
                .option("--reports", "路径", "PATH", "再用这些报告试一试：每份都报的、一份也没有查成的规则，逐条指出",
                        "tries the rules on these reports, too, and names those that find fault with each, or could look at none");
        return Journey.options(syntax)
                .example("margent rules verify 本市规则", "margent rules verify ours", "改过规则之后看有没有写错", "see whether edited rules are sound");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        List<String> faults = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        int rules = 0;
        int broken = 0;
        for (Path folder : RuleFolders.of(arguments)) {
            Diagnosed diagnosed = Diagnosed.of(folder, language);
            rules += diagnosed.rules();
            broken += diagnosed.broken();
            faults.addAll(diagnosed.lines());
            if (diagnosed.runner() != null) {
                faults.addAll(BookLint.faults(folder, diagnosed.runner(), language));
                Faults cases = new Faults(folder.toAbsolutePath().normalize());
                BookCases.read(folder, diagnosed.runner(), cases);
                cases.lines().stream().filter(line -> !told(line, diagnosed.lines())).forEach(faults::add);
                hints.addAll(BookLint.hints(folder, diagnosed.runner(), language));
                if (arguments.value("--reports") != null) {
                    faults.addAll(tried(folder, diagnosed.runner(), arguments, terminal));
                }
            }
        }
        for (String fault : faults) {
            terminal.out().write(fault + "\n");
        }
        for (String hint : hints) {
            terminal.out().write(language.choose("提示  ", "hint  ") + hint + "\n");
        }
        terminal.out().write((broken == 0 ? language.choose("规则 " + rules + " 条，全部可以编译；", rules + " rules, all compile; ")
                : language.choose("规则 " + rules + " 条，其中 " + broken + " 条有误，不能用；", rules + " rules, " + broken + " of them broken; "))
                + (faults.isEmpty() ? language.choose("没有发现缺漏", "no fault found")
                        : language.choose("缺漏 " + faults.size() + " 处", faults.size() + " faults")) + "\n");
        terminal.out().flush();
        return broken > 0 ? ExitStatus.RULES_BROKEN : faults.isEmpty() ? ExitStatus.GOOD : ExitStatus.FINDINGS;
    }

    /** A case that is no YAML was told of already, with its column. */
    private static boolean told(String fault, List<String> before) {
        String file = fault.replaceFirst("\\.yaml:.*", ".yaml");
        return before.stream().anyMatch(line -> line.startsWith(file));
    }

    private static List<String> tried(Path folder, RuleRunner runner, Arguments arguments, Terminal terminal)
            throws CallError, IOException {
        Journey journey = new Journey(arguments, terminal);
        Check check = journey.check(runner, new PreviousReports());
        Tried tried = new Tried();
        new Pipeline<Input, CheckReport>(check::run, journey.failures()::report, journey.jobs(), journey.limit())
                .run(journey.inputs(List.of(arguments.value("--reports"))), report -> {
                    tried.count(report);
                    if (report.status() == CheckReport.Status.UNREADABLE) {
                        terminal.say(Unread.line(report.path(), report.problems()));
                    }
                });
        terminal.mention(arguments.language().choose("试了 " + tried.reports() + " 份报告", "tried on " + tried.reports() + " reports"));
        List<String> faults = new ArrayList<>();
        for (Path rule : BookFolder.ruleFolders(folder.toAbsolutePath().normalize())) {
            String name = rule.getFileName().toString();
            String id = name.substring(0, Math.min(7, name.length()));
            if (runner.book().rule(id).isPresent()) {
                tried.doubts(id, arguments.language()).forEach(doubt -> faults.add(name + ": " + doubt));
            }
        }
        return faults;
    }
}
