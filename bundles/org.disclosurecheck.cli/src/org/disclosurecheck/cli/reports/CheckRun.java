package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.batch.Among;
import org.disclosurecheck.batch.Batch;
import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.batch.JournalFailure;
import org.disclosurecheck.batch.Shard;
import org.disclosurecheck.batch.ShardInputs;
import org.disclosurecheck.batch.Shards;
import org.disclosurecheck.batch.Unchanged;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.JournalInUse;
import org.disclosurecheck.batch.progress.Progress;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Interruption;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
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
    private final Ending ending;
    private Unchanged unchanged;
    private ModelStart model;
    private Interruption interruption;

    CheckRun(Arguments arguments, Terminal terminal, Journey journey, RuleRunner rules, Roster roster) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.journey = journey;
        this.rules = rules;
        this.roster = roster;
        this.names = journey.names(roster, rules);
        this.language = arguments.language();
        this.ending = new Ending(arguments, terminal, journey);
        if (arguments.flag("--quiet")) {
            terminal.quiet();
        }
    }

    /**
     * The same with somebody who looks, or has looked already, whether the reports are those of the last run; may be null.
     *
     * @param start who waits for the model before a report is read
     */
    CheckRun with(Unchanged look, ModelStart start) {
        unchanged = look;
        model = start;
        return this;
    }

    /** @return the exit status */
    int go(Iterator<Input> inputs, List<Targets.Target> targets, String threshold) throws CallError, IOException {
        try {
            return work(inputs, targets, threshold);
        } finally {
            // the program may end from here on: the journal is closed, and everything is said
            if (interruption != null) {
                interruption.close();
            }
        }
    }

    private int work(Iterator<Input> inputs, List<Targets.Target> targets, String threshold) throws CallError, IOException {
        Severity least = threshold.equals("never") ? null : Severity.of(threshold);
        Tally tally = new Tally(least, terminal);
        Path folder = Journals.folder(arguments);
        if (folder == null) {
            rules.prepare();
        }
        Frame frame = new Frame(rules.book(), language, least, Version.number(), rules.profile().off());
        OneAhead ahead = new OneAhead(inputs);
        boolean alone = folder == null && roster == null && ahead.alone();
        Shard shard = Journals.shard(arguments, folder);
        try (Deliveries deliveries = new Deliveries(shard == null ? targets : List.of(), terminal, frame);
                Journal journal = alone ? null : Journals.open(folder, language);
                Journal earlier = Journals.earlier(folder, arguments)) {
            if (arguments.value("--previous") != null) {
                model.await();
            }
            PreviousReports previous = previous(tally, earlier);
            boolean over = alone ? alone(ahead, previous, sink(tally, deliveries))
                    : shard == null ? together(ahead, previous, sink(tally, deliveries), journal)
                            : part(new ShardInputs(ahead, shard), previous, tally, journal);
            return over ? ending.end(previous, tally, deliveries, shard == null) : ending.later();
        } catch (Journals.Unavailable e) {
            terminal.say(e.getMessage());
            return e.status();
        } catch (JournalFailure e) {
            return failed(folder, e);
        }
    }

    /** @param folder the journal of this run; null when nothing is kept of it */
    private int failed(Path folder, JournalFailure e) {
        terminal.say(Journals.failed(folder, e, language) + (folder == null
                ? language.choose("；排除之后再运行一次", "; mend it and run it again")
                : language.choose("；已有的结果都还在，排除之后原样再运行一次", "; no result is lost: mend it and run the same again")));
        return ExitStatus.NOT_WRITTEN;
    }

    /** Digests of the years before are kept where temporary files go, which may be full. */
    private PreviousReports previous(Tally tally, Journal earlier) throws CallError, IOException {
        try {
            return journey.previous(rules, names, tally::unread, earlier);
        } catch (UncheckedIOException e) {
            throw new JournalFailure(e.getCause());
        }
    }

    /** One report by itself: nothing is kept, and there are no others. */
    private boolean alone(Iterator<Input> inputs, PreviousReports previous, Pipeline.Sink<Checked> sink)
            throws CallError, IOException {
        try {
            return batch(previous).run(inputs, sink);
        } catch (Deliveries.NoneLeft e) {
            return true;
        }
    }

    private boolean together(Iterator<Input> inputs, PreviousReports previous, Pipeline.Sink<Checked> sink, Journal journal)
            throws CallError, IOException {
        try (Among among = new Among(rules, roster, previous, language, journal::read, journal,
                journey.settings(rules, roster))) {
            return unchanged(among, sink)
                    || first(inputs, previous, among, journal, among::take, () -> finish(among, sink));
        }
    }

    /** Whether everything is as it was at the end of the last run, whose results were handed on then. */
    private boolean unchanged(Among among, Pipeline.Sink<Checked> sink) throws IOException {
        try {
            if (unchanged == null || !among.unchanged(unchanged, sink)) {
                return false;
            }
        } catch (Deliveries.NoneLeft e) {
            return true;
        } catch (UncheckedIOException e) {
            throw new JournalFailure(e.getCause());
        }
        journey.passedOver(unchanged.walked());
        return true;
    }

    /** One part of a run: what is said of its reports among all others, the one who puts the parts together says. */
    private boolean part(ShardInputs inputs, PreviousReports previous, Tally tally, Journal journal)
            throws CallError, IOException {
        Among among = new Among(rules, roster, previous, language, journal::read, null, "");
        return first(inputs, previous, among, journal, result -> {
            tally.count(result);
            among.take(result);
        }, () -> {
            journal.done(inputs.order(journey.settings(rules, roster, previous), among.places()));
            return true;
        });
    }

    /** What comes after the first round; false when it was stopped. */
    private interface Rest {
        boolean go() throws CallError, IOException;
    }

    private boolean first(Iterator<Input> inputs, PreviousReports previous, Among among, Journal journal,
            Pipeline.Sink<Checked> sink, Rest rest) throws CallError, IOException {
        Progress progress = journey.progress();
        Batch batch = batch(previous).with(journal, journey.settings(rules, roster), previous)
                .with(among).with(progress);
        interruption = arguments.value("--journal") == null ? null : new Interruption(() -> {
            batch.stop();
            among.stop();
        });
        try (Watcher watcher = arguments.flag("--quiet") ? null : new Watcher(progress, terminal, language)) {
            if (!batch.run(inputs, sink)) {
                return false;
            }
        }
        return rest.go();
    }

    private boolean finish(Among among, Pipeline.Sink<Checked> sink) throws CallError, IOException {
        try {
            return among.finish(journey.plan(), sink);
        } catch (Deliveries.NoneLeft e) {
            return true;
        }
    }

    /** The parts of a run as one run: the second round over the results of all of them. */
    int merge(List<Path> folders, List<Targets.Target> targets, String threshold) throws CallError, IOException {
        Severity least = threshold.equals("never") ? null : Severity.of(threshold);
        Tally tally = new Tally(least, terminal);
        PreviousReports previous;
        try (Journal earlier = Journals.earlier(folders.get(0), arguments)) {
            previous = previous(tally, earlier);
        } catch (Journals.Unavailable e) {
            terminal.say(e.getMessage());
            return e.status();
        } catch (JournalFailure e) {
            return failed(null, e);
        }
        try (Deliveries deliveries = new Deliveries(targets, terminal, new Frame(rules.book(), language, least,
                Version.number(), rules.profile().off())); Shards shards = Shards.open(folders, journey.settings(rules, roster, previous), language)) {
            Among among = new Among(rules, roster, previous, language, shards::read, null, "");
            for (int i = 0; i < shards.size(); i++) {
                among.take(shards.read(i), i);
            }
            finish(among, sink(tally, deliveries));
            return ending.end(previous, tally, deliveries, true);
        } catch (Shards.NoWhole e) {
            throw new CallError(e.getMessage());
        } catch (JournalFailure e) {
            return failed(null, e);
        } catch (JournalInUse e) {
            terminal.say(Journals.inUse(e, language));
            return ExitStatus.LATER;
        }
    }

    private static Pipeline.Sink<Checked> sink(Tally tally, Deliveries deliveries) {
        return result -> {
            tally.count(result);
            deliveries.write(result);
        };
    }

    private Batch batch(PreviousReports previous) throws CallError {
        model.await();
        Check check = journey.check(rules, previous, names);
        Failures failures = journey.failures();
        return new Batch(check, rules.book(), (input, cause) -> {
            terminal.trace(cause);
            return failures.report(input, cause);
        }, journey.plan());
    }
}
