package org.disclosurecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.batch.Among;
import org.disclosurecheck.batch.Batch;
import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.batch.JournalFailure;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;

/** The work of margent check: every report is checked, then looked at among the others, counted and handed to the outputs. */
final class CheckRun {

    private final Arguments arguments;
    private final Terminal terminal;
    private final Journey journey;
    private final RuleRunner rules;
    private final Roster roster;
    /** The names that roster and profile know. */
    private final Roster names;
    private final Language language;

    CheckRun(Arguments arguments, Terminal terminal, Journey journey, RuleRunner rules, Roster roster) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.journey = journey;
        this.rules = rules;
        this.roster = roster;
        this.names = journey.names(roster, rules);
        this.language = arguments.language();
    }

    /** @return the exit status */
    int go(Iterator<Input> inputs, List<Targets.Target> targets, String threshold) throws CallError, IOException {
        Severity least = threshold.equals("never") ? null : Severity.of(threshold);
        Tally tally = new Tally(least, terminal);
        Path folder = Journals.folder(arguments);
        if (folder == null) {
            rules.prepare();
        }
        PreviousReports previous = journey.previous(rules, names, tally::unread);
        Frame frame = new Frame(rules.book(), language, least, Version.number());
        OneAhead ahead = new OneAhead(inputs);
        boolean alone = folder == null && roster == null && ahead.alone();
        try (Deliveries deliveries = new Deliveries(targets, terminal, frame);
                Journal journal = alone ? null : Journals.open(folder, language)) {
            int status = alone ? alone(ahead, previous, tally, deliveries)
                    : together(ahead, previous, tally, deliveries, journal);
            return status == ExitStatus.GOOD ? end(previous, tally, deliveries) : status;
        } catch (Journals.Unavailable e) {
            terminal.say(e.getMessage());
            return e.status();
        }
    }

    /** One report by itself: nothing is kept, and there are no others. */
    private int alone(Iterator<Input> inputs, PreviousReports previous, Tally tally, Deliveries deliveries) throws CallError {
        try {
            batch(previous).run(inputs, sink(tally, deliveries));
        } catch (IOException e) {
            // every output has failed, or nobody reads it any more: there is nobody left to work for
            terminal.trace(e);
        }
        return ExitStatus.GOOD;
    }

    private int together(Iterator<Input> inputs, PreviousReports previous, Tally tally, Deliveries deliveries,
            Journal journal) throws CallError {
        String settings = journey.settings(rules, roster);
        Batch batch = batch(previous).with(journal, settings, previous);
        Among among = new Among(rules, roster, previous, language, journal, settings);
        try (Interruption interruption = arguments.value("--journal") == null ? null : new Interruption(batch::stop)) {
            if (!batch.run(inputs, among::take)) {
                terminal.say(language.choose("已停下，完成的结果都在日志里；原样再运行一次，就从这里接着做",
                        "stopped; what is done stands in the journal: run the same again to go on from here"));
                return ExitStatus.LATER;
            }
            among.finish(journey.plan(), sink(tally, deliveries));
        } catch (JournalFailure e) {
            terminal.say(IoWords.notWritten(arguments.value("--journal") == null
                    ? System.getProperty("java.io.tmpdir") : arguments.value("--journal"), e, language)
                    + language.choose("；已有的结果都还在，排除之后原样再运行一次", "; no result is lost: mend it and run the same again"));
            return ExitStatus.NOT_WRITTEN;
        } catch (IOException e) {
            // every output has failed, or nobody reads it any more: there is nobody left to work for
            terminal.trace(e);
        }
        return ExitStatus.GOOD;
    }

    private static Pipeline.Sink<Checked> sink(Tally tally, Deliveries deliveries) {
        return result -> {
            tally.count(result);
            deliveries.write(result);
        };
    }

    private Batch batch(PreviousReports previous) throws CallError {
        Check check = journey.check(rules, previous, names);
        return new Batch(check, rules.book(), (input, cause) -> {
            terminal.trace(cause);
            return journey.failures().report(input, cause);
        }, journey.plan());
    }

    private int end(PreviousReports previous, Tally tally, Deliveries deliveries) {
        String useless = previous.useless(language);
        if (useless != null) {
            terminal.say(useless);
        }
        deliveries.finish();
        tally.tellNothing(language);
        journey.tellPassedOver();
        return deliveries.failed() ? ExitStatus.NOT_WRITTEN : tally.status();
    }
}
