package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Unread;
import org.disclosurecheck.export.WhyPage;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.CellPlaces;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.diagnosis.Nearest;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.WhyNot;

/** margent rules why: why a rule found something in a report, or why it did not. */
final class RulesWhyCommand implements Command {

    private static final Pattern ADDRESS = Pattern.compile("REPORT|TITLE|PREAMBLE|SIGN|S\\d+(/p\\d+)?|T[234](/[\\w.]+/\\w+)?");

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules why", language, "说明一条规则对一份报告为什么报、为什么不报：逐个条件列出比的是什么、值是多少。",
                "Tells why a rule found something in a report, or why not: condition by condition, with the values.")
                .operands("编号 报告", "ID REPORT", "规则编号，再写一份报告", "the id of a rule, then a report")
                .option("--at", "地址", "ADDRESS", "只问一个地方，如 T3/total/business；不写则问全文",
                        "only one place, such as T3/total/business; default: the whole report")
                .option("--previous", "路径", "PATH", "上年的报告", "last year’s report");
        Books.option(Journey.options(syntax));
        return syntax.example("margent rules why SUM-001 报告.docx --at T3/total/business",
                "margent rules why SUM-001 report.docx --at T3/total/business", "“商业企业”一列的总计为什么没有报",
                "why the total of businesses was not found wrong");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        List<String> operands = arguments.someOperands("没有写规则编号和报告", "no rule and no report is named");
        if (operands.size() != 2) {
            throw arguments.wrong("要写一个规则编号和一份报告", "one rule and one report must be named");
        }
        String place = arguments.value("--at");
        if (place != null && !ADDRESS.matcher(place).matches()) {
            throw arguments.wrong("--at 后面写地址，如 T3/total/business（表三 总计 · 商业企业）、S1/p3（第一部分第3段）、TITLE，不能写“" + place
                    + "”；问全文就不写 --at", "--at takes an address such as T3/total/business, S1/p3 or TITLE, not “" + place + "”");
        }
        Journey journey = new Journey(arguments, terminal);
        RuleRunner rules = Books.open(arguments, terminal);
        String id = operands.get(0).toUpperCase(Locale.ROOT);
        if (rules.book().rule(id).isEmpty() && rules.book().dormant(id).isEmpty()) {
            throw new CallError(language.choose("规则库里没有规则 " + id + "；全部规则见 margent rules list",
                    "the book has no rule " + id + "; see margent rules list"));
        }
        if (place != null) {
            known(place, rules.book().forms(), arguments);
        }
        PreviousReports previous = journey.previous(rules, null,
                reading -> terminal.say(Unread.line(reading.path(), reading.extraction().problems())));
        Check check = journey.check(rules, previous);
        int status = ExitStatus.GOOD;
        for (Input input : (Iterable<Input>) () -> journey.inputs(operands.subList(1, 2))) {
            Reading reading = check.read(input);
            if (reading.extraction().readable()) {
                Report report = reading.extraction().report();
                if (place != null && report.getForm() != null) {
                    known(place, List.of(rules.book().form(report.getForm())), arguments);
                }
                check.judge(reading);
                answer(id, report, rules, arguments, terminal);
            } else {
                terminal.say(Unread.line(reading.path(), reading.extraction().problems()));
                status = ExitStatus.UNREADABLE;
            }
        }
        terminal.out().flush();
        return status;
    }

    /** Of a cell that no such form prints nothing can be asked. */
    private static void known(String place, List<Form> forms, Arguments arguments) throws CallError {
        if (place.matches("T[234]/.*") && forms.stream().allMatch(form -> CellPlaces.of(form).place(place) == null)) {
            List<String> near = Nearest.words(place, forms.stream().flatMap(form -> form.addresses().stream()).distinct().toList())
                    .subList(0, 3);
            String which = forms.size() > 1 ? "" : forms.get(0).id();
            throw arguments.wrong((which.isEmpty() ? "各年格式的表里都没有 " : which + " 年格式的表里没有 ") + place + " 这一格，相近的有 " + String.join("、", near),
                    "no table of the form" + (which.isEmpty() ? "" : " of " + which) + " has a cell " + place + "; near it are " + String.join(", ", near));
        }
    }

    private static void answer(String id, Report report, RuleRunner rules, Arguments arguments, Terminal terminal)
            throws IOException {
        Language language = arguments.language();
        String place = arguments.value("--at");
        Why why = new WhyNot(rules, report, language).ask(id, place);
        String title = rules.book().rule(id).map(rule -> rule.title(language))
                .orElseGet(() -> rules.book().dormant(id).orElseThrow().title(language));
        new WhyPage(terminal.out(), terminal.screen(), language).write(why, title,
                place == null ? null : rules.book().form(report.getForm()).place(place, language));
    }
}
