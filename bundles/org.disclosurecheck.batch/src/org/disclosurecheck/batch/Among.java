package org.disclosurecheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.disclosurecheck.batch.journal.Finished;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.LastRound;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.batch.journal.RunIndex;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;

/**
 * The second round of a run: what is said of each report among all others. The results of the first round stand in the
 * journal meanwhile, whatever their number. When they are the very same as those of the last run, so are those of the second
 * round, and nothing is done.
 */
public final class Among implements Closeable {

    /** Of a result that the next run has to find anew: no cause is that number. */
    private static final long NO_CAUSE = 0;

    private final Roster roster;
    private final PreviousReports previous;
    private final Journal journal;
    private final List<String> rules;
    private final Signature signature;
    private final SecondPass pass;
    private final AmongLines said;
    private final RunIndex.Writer index;
    private final String context;
    /** So many results, from the first on, are with the second round already: they were at hand when they came. */
    private int added;
    private final Longs places = new Longs();
    /** What each result is known by, for the next run; it has none without a journal. */
    private final Longs keys = new Longs();
    private boolean changed;
    /** From here on results are read from the journal, if at all: those of an earlier run stand there only. */
    private volatile boolean behind;
    private volatile Pipeline<Integer, Told> pipeline;

    /** Where the results of the first round stand. */
    @FunctionalInterface
    public interface Lines {
        Line read(long place) throws IOException;
    }

    /**
     * @param lines gives the results of the first round again
     * @param journal keeps the results of the second one; null when nobody does
     * @param settings what results of the first round depend on ({@link Settings#key})
     * @param roster who must report, or null
     */
    public Among(RuleRunner runner, Roster roster, PreviousReports previous, Language language, Lines lines,
            Journal journal, String settings) {
        this.roster = roster;
        this.previous = previous;
        this.journal = journal;
        this.rules = Batch.rules(runner.book());
        this.pass = new SecondPass(runner, roster, language);
        this.said = new AmongLines(pass, position -> lines.read(places.get(position)), rules,
                journal != null && journal.isPassing(), language);
        String[] all = {settings, String.valueOf(roster == null ? null : roster.units()), previous.trace()};
        this.context = new Signature(all).word();
        this.signature = new Signature(all);
        this.index = journal == null ? null : journal.writeIndex();
        this.behind = journal == null;
    }

    /**
     * Hands on the results of the last run, when it was over the same reports, and nothing changed since.
     *
     * @param reports tells whether they are those of the last run
     * @return false when anything is not as it was; nothing was handed on then
     */
    public boolean unchanged(Unchanged reports, Pipeline.Sink<Checked> sink) throws IOException {
        RunIndex last = journal.index(context);
        if (last == null || !reports.since(last)) {
            return false;
        }
        try {
            journal.finished(last, line -> sink.accept(Checked.known(line, rules)));
        } catch (Finished.Damaged e) {
            throw new JournalFailure(e);
        }
        return true;
    }

    /** Takes a result of the first round, in the order of the run. */
    public void take(Checked result) throws IOException {
        take(result.line(), result.line().place());
        changed |= !result.known();
        if (index != null) {
            Map<String, String> notes = result.line().note();
            index.report(result.name(), notes.getOrDefault(Notes.KEY, "").isEmpty() ? "" : notes.getOrDefault(Notes.STAMP, ""));
        }
        behind |= result.known();
        if (!behind) {
            try {
                add(result.arrival() != null ? result.arrival() : arrival(result.report()));
            } catch (UncheckedIOException e) {
                throw new JournalFailure(e.getCause());
            }
        }
    }

    /** What {@link #take(Checked)} needs of a result that is at hand; null when it will ask the journal. Any thread may ask. */
    SecondPass.Arrival arrival(CheckReport report) {
        return behind ? null : pass.arrival(report.path(), report.digest());
    }

    private void add(SecondPass.Arrival arrival) {
        pass.add(arrival);
        added++;
    }

    /** Those that an earlier run had found: to have their digests back from the lines is most of the work, and done by all workers. */
    private void addKnown(Batch.Plan plan) throws IOException {
        new Pipeline<Integer, SecondPass.Arrival>(said::arrival, (position, cause) -> said.arrival(position), plan.jobs(),
                plan.limit()).run(IntStream.range(added, places.size()).iterator(), this::add);
    }

    /** Takes a result of the first round that an earlier run had found. */
    public void take(Line line, long place) {
        places.add(place);
        if (index != null) {
            keys.add(line.key());
        }
        if (journal != null && !journal.isPassing()) {
            signature.add(line);
        }
    }

    /** Where the results stand, in the order of the run. */
    public long[] places() {
        return places.toArray();
    }

    /**
     * Gives every report on, in the order of the run, and behind them the units that have none.
     *
     * @return false when it was stopped before
     * @throws JournalFailure when the journal cannot be read
     */
    public boolean finish(Batch.Plan plan, Pipeline.Sink<Checked> sink) throws IOException {
        String word = signature.word();
        if (!changed && journal != null && journal.finished(word, line -> {
            note(line);
            sink.accept(Checked.known(line, rules));
        })) {
            complete(word);
            return true;
        }
        if (roster != null) {
            previous.digests(pass::addEarlier);
        }
        try {
            addKnown(plan);
            pass.complete(said::digest);
            try (Keeper keeper = new Keeper(journal, context, word)) {
                Pipeline.Sink<Checked> kept = result -> {
                    keeper.add(result);
                    note(result.line());
                    sink.accept(result);
                };
                if (!each(plan, keeper, kept)) {
                    return false;
                }
                for (CheckReport absent : pass.absent()) {
                    kept.accept(said.written(absent));
                }
                if (keeper.complete(word)) {
                    complete(word);
                }
                return true;
            }
        } catch (UncheckedIOException e) {
            throw new JournalFailure(e.getCause());
        }
    }

    /** A result, and what it came of. */
    private record Told(Checked result, int position, long cause) {
    }

    /** Hands every report on. What came of the same as in the last run is not done again. */
    private boolean each(Batch.Plan plan, Keeper keeper, Pipeline.Sink<Checked> kept) throws IOException {
        try (LastRound last = index == null ? null : journal.lastRound(context)) {
            pipeline = new Pipeline<>(position -> told(position, last),
                    (position, cause) -> new Told(said.failed(position, cause), position, NO_CAUSE), plan.jobs(), plan.limit());
            return pipeline.run(IntStream.range(0, places.size()).iterator(), told -> {
                if (index != null) {
                    keeper.cause(keys.get(told.position()), told.cause(), told.result().line());
                }
                kept.accept(told.result());
            });
        }
    }

    private Told told(int position, LastRound last) {
        long cause = index == null ? NO_CAUSE : pass.cause(position, keys::get);
        Line known = last == null ? null : last.find(keys.get(position), cause);
        return new Told(known != null ? Checked.known(known, rules) : said.second(position), position, cause);
    }

    private void note(Line line) throws IOException {
        if (index != null) {
            index.result(line, line.note().get(Notes.FOUND), line.note().get(Notes.VERDICT));
        }
    }

    private void complete(String word) {
        if (index != null) {
            index.complete(context, word, journal);
        }
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }

    /** Ends the round before it is done. May be called by any thread. */
    public void stop() {
        Pipeline<Integer, Told> running = pipeline;
        if (running != null) {
            running.stop();
        }
    }
}
