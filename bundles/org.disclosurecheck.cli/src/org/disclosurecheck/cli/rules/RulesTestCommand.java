package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.CaseResult;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.Differences;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.source.Faults;

/** margent rules test: every case of every rule below some folders. */
final class RulesTestCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules test", language, "运行规则的全部用例，列出与预期不符的。",
                "Runs the cases of the rules and lists those that do not come out as expected.")
                .operands("文件夹", "FOLDER", "规则库、规则族或单条规则的文件夹；不写则为源代码里的全部规则",
                        "folders of a book, a family or a single rule; default: all rules of the source tree")
                .example("margent rules test rules/common/sums", "margent rules test rules/common/sums", "运行勾稽规则的用例", "run the cases of the sums family")
                .example("margent rules test 本市规则", "margent rules test ours", "检验自己写的规则", "try rules of your own");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        Writer out = terminal.out();
        int passed = 0;
        int failed = 0;
        List<String> faults = new ArrayList<>();
        for (Path folder : RuleFolders.of(arguments)) {
            RuleRunner runner = Books.open(folder, language, terminal);
            Faults broken = new Faults(folder.toAbsolutePath().normalize());
            for (RuleCase given : BookCases.read(folder, runner, broken)) {
                CaseResult result = CaseRun.run(given, runner);
                if (result.holds()) {
                    passed++;
                } else {
                    failed++;
                    out.write(language.choose("不符  ", "FAILED  ") + given.rule() + "  " + given.name() + "\n");
                    for (String difference : differences(result, runner, language)) {
                        out.write("      " + difference + "\n");
                    }
                    out.flush();
                }
            }
            faults.addAll(broken.lines());
        }
        faults.forEach(terminal::say);
        out.write(language.choose("用例：" + passed + " 个符合，" + failed + " 个不符", "cases: " + passed + " passed, " + failed
                + " failed") + (faults.isEmpty() ? "" : language.choose("，" + faults.size() + " 处读不了", ", "
                        + faults.size() + " could not be read")) + "\n");
        out.flush();
        return !faults.isEmpty() ? ExitStatus.UNREADABLE : failed > 0 ? ExitStatus.FINDINGS : ExitStatus.GOOD;
    }

    /** In words, and with the addresses, as the case writes them. */
    static List<String> differences(CaseResult result, RuleRunner runner, Language language) {
        Form form = runner.book().form(result.given().report().getForm());
        return result.differences().stream().map(difference -> Differences.inWords(difference, form, language) + addresses(difference)).toList();
    }

    private static String addresses(String difference) {
        Matcher address = Pattern.compile("^\\w+: (?:not checked at |\\w+ )(\\S+/\\S+)").matcher(difference);
        return address.find() ? "  " + address.group(1) : "";
    }
}
