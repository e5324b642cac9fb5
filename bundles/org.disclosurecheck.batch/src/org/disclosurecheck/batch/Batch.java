package org.disclosurecheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.batch.progress.Progress;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;

/**
 * Checks any number of reports with several workers and hands the results on in the order of the inputs. With a journal,
 * what an earlier run has done, and what did not change since, is not done again.
 */
public final class Batch {

    /**
     * How a batch works.
     *
     * @param jobs reports at a time
     * @param limit how long one report may take
     * @param verify true when the bytes of every file are to be looked at, even where size and time tell that it is the same
     */
    public record Plan(int jobs, Duration limit, boolean verify) {
    }

    private static final long SYNC_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Check check;
    private final List<String> rules;
    private final BiFunction<Input, Throwable, CheckReport> failures;
    private final Plan plan;
    private final Pipeline<Input, Checked> pipeline;
    private Journal journal;
    private String key;
    private PreviousReports previous;
    private Progress progress;
    private Function<CheckReport, SecondPass.Arrival> arrivals = report -> null;
    private long synced = System.nanoTime();

    /**
     * Without a journal.
     *
     * @param failures answers for reports that were given up, such as {@link Failures}
     */
    public Batch(Check check, RuleBook book, BiFunction<Input, Throwable, CheckReport> failures, Plan plan) {
        this.check = check;
        this.rules = rules(book);
        this.failures = failures;
        this.plan = plan;
        this.pipeline = new Pipeline<>(this::checked, this::failed, SlowFormats::isSlow, plan.jobs(), plan.limit());
    }

    /** The same for a run with a second round: its workers begin with it as soon as a result is there. */
    public Batch with(Among among) {
        arrivals = among::arrival;
        return this;
    }

    /** The same with somebody who is told how far it is. */
    public Batch with(Progress told) {
        progress = told;
        return this;
    }

    static List<String> rules(RuleBook book) {
        return book.rules().stream().map(Rule::id).toList();
    }

    /**
     * The same with a journal.
     *
     * @param settings what results depend on beside the files ({@link Settings#key})
     * @param before the reports of the year before, which they depend on as well
     */
    public Batch with(Journal kept, String settings, PreviousReports before) {
        journal = kept;
        key = settings;
        previous = before;
        return this;
    }

    /**
     * Runs to the end of the inputs. A batch runs once.
     *
     * @return false when it was stopped before
     * @throws IOException when results can no longer be taken, or the journal cannot be written
     */
    public boolean run(Iterator<Input> inputs, Pipeline.Sink<Checked> sink) throws IOException {
        if (journal != null) {
            journal.begin();
        }
        return pipeline.run(inputs, result -> {
            if (result.lost() != null) {
                throw new JournalFailure(result.lost());
            }
            sync();
            sink.accept(result);
        });
    }

    /** Takes no more reports; those under way are brought to their end. May be called by any thread. */
    public void stop() {
        pipeline.stop();
    }

    private void sync() throws IOException {
        if (journal != null && System.nanoTime() - synced > SYNC_NANOS) {
            journal.sync();
            synced = System.nanoTime();
        }
    }

    private Checked checked(Input input) {
        long begun = System.nanoTime();
        try {
            Checked result = journal == null ? Checked.of(lean(check.run(input)))
                    : journal.isPassing() ? kept(lean(check.run(input))) : withJournal(input);
            tell(input, result, System.nanoTime() - begun);
            return result;
        } catch (IOException e) {
            return Checked.lost(e);
        }
    }

    private void tell(Input input, Checked result, long nanos) throws IOException {
        if (progress != null) {
            progress.done(input.name(), result.verdict(), !result.known(), input.size(), nanos);
        }
    }

    private Checked withJournal(Input input) throws IOException {
        Line before = journal.find(input.name());
        Map<String, String> notes = before == null ? Map.of() : before.note();
        boolean holds = key.equals(notes.get(Notes.KEY)) && samePrevious(before);
        // before the file is read: what changes after this differs from it next time
        String stamp = input.stamp();
        if (holds && !plan.verify() && stamp != null && stamp.equals(notes.get(Notes.STAMP))) {
            return Checked.known(before, rules);
        }
        boolean[] known = new boolean[1];
        CheckReport report = check.run(input, sha256 -> {
            known[0] = holds && sha256.equals(notes.get(Notes.SHA256));
            return known[0] ? read(before) : null;
        });
        return kept(lean(report), stamp, before, known[0]);
    }

    /** Whether the report of the year before is the one that this result was found with. */
    private boolean samePrevious(Line before) throws IOException {
        String used = before.note().getOrDefault(Notes.PREVIOUS, "");
        if (previous.isEmpty()) {
            return used.isEmpty();
        }
        CheckReport report = read(before);
        return used.equals(previous.traceBefore(report.organisation(), report.year()));
    }

    private Checked kept(CheckReport report, String stamp, Line before, boolean known) throws IOException {
        Line line = Line.of(report, Notes.of(report, key, stamp, previous), rules);
        if (before != null && Arrays.equals(before.bytes(), line.bytes())) {
            return Checked.known(before, rules);
        }
        journal.add(line);
        return known ? Checked.known(line, rules) : Checked.written(report, line).with(arrivals.apply(report));
    }

    /** In a journal for this run only. */
    private Checked kept(CheckReport report) throws IOException {
        Line line = Line.passing(report, Notes.of(report), rules);
        journal.add(line);
        return Checked.written(report, line).with(arrivals.apply(report));
    }

    private CheckReport read(Line line) {
        try {
            return line.report(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checked failed(Input input, Throwable cause) {
        CheckReport report = failures.apply(input, cause);
        try {
            Checked result = journal == null ? Checked.of(report)
                    : journal.isPassing() ? kept(report) : kept(report, null, null, false);
            tell(input, result, cause instanceof TimeoutException ? plan.limit().toNanos() : 0);
            return result;
        } catch (IOException e) {
            return Checked.lost(e);
        }
    }

    /** Results wait in a queue, and what they were read from is a hundred times as large. */
    private static CheckReport lean(CheckReport report) {
        if (report.problems().stream().anyMatch(problem -> problem.code().equals("out-of-memory"))) {
            // a neighbour may have had it; the pipeline tries once more without neighbours
            throw new OutOfMemoryError();
        }
        return report.withoutModel();
    }
}
