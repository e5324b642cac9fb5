package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.util.Iterator;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
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
import org.disclosurecheck.export.ExtractOutput;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;

/** margent extract: what was read from each report, without judging it. */
final class ExtractCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("extract", language, "只读不判：把从每份报告读到的内容输出为一行 JSON。",
                "Prints what was read from each report as a line of JSON, without judging it.");
        Books.option(Journey.options(Journey.operands(syntax)));
        return syntax.example("margent extract 年度报告.docx", "margent extract report.docx", "看程序从报告里读到了什么", "see what was read from a report");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Journey journey = new Journey(arguments, terminal);
        Iterator<Input> inputs = journey.inputs();
        int jobs = journey.jobs();
        ModelStart model = ModelStart.begun();
        Check check = journey.check(Books.open(arguments, terminal), new PreviousReports());
        model.await();
        ExtractOutput output = new ExtractOutput(terminal.out());
        boolean[] unreadable = new boolean[1];
        Failures failures = journey.failures();
        new Pipeline<Input, Reading>(check::read, (input, cause) -> {
            terminal.trace(cause);
            return failures.reading(input, cause);
        }, jobs, journey.limit()).run(inputs, reading -> {
            if (!reading.extraction().readable()) {
                unreadable[0] = true;
                terminal.say(Unread.line(reading.path(), reading.extraction().problems()));
            }
            output.write(reading);
        });
        journey.tellPassedOver();
        return unreadable[0] ? ExitStatus.UNREADABLE : ExitStatus.GOOD;
    }
}
