package org.disclosurecheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Entry;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Together;
import org.disclosurecheck.rules.several.Traits;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestReport;

/**
 * What can only be seen when all reports are there: sums of units, units without a report, texts that resemble each
 * other. It lives on digests, so it works over a run, over the shards of one, and over what a workbench has stored:
 * {@link #add} each report in the order of the run, {@link #complete}, then {@link #finish} each and ask for those that are
 * {@link #absent}. The answer for a report does not depend on the order.
 */
public final class SecondPass {

    private final RuleRunner rules;
    private final Language language;
    private final Together together;
    /** The traits of each position by their number, from 1 on; 0 where they do not tell enough. */
    private int[] kinds = new int[64];
    private final List<Traits> known = new ArrayList<>();
    private final Map<Traits, Integer> numbers = new HashMap<>();

    /** @param roster who must report, or null */
    public SecondPass(RuleRunner rules, Roster roster, Language language) {
        this.rules = rules;
        this.language = language;
        this.together = new Together(roster, rules.profile());
    }

    /**
     * Takes a report into account; about a kilobyte is kept of it.
     *
     * @param digest null when the file could not be read
     * @return its position, counted from 0
     */
    public int add(String path, Digest digest) {
        return add(arrival(path, digest));
    }

    /** A report that {@link #add(Arrival)} takes into account in less time than one of which nothing is worked out. */
    public record Arrival(Entry entry, Traits traits) {
    }

    /** The first and longer half of {@link #add(String, Digest)}, for any thread. */
    public Arrival arrival(String path, Digest digest) {
        return new Arrival(together.entry(path, digest),
                digest == null ? null : Traits.of(digest, rules.book().form(digest.form(), digest.year())));
    }

    /** Takes a report into account: the other half of {@link #add(String, Digest)}, for one thread. */
    public int add(Arrival arrival) {
        int position = together.add(arrival.entry());
        Traits traits = arrival.traits();
        if (position == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * position);
        }
        kinds[position] = traits == null ? 0 : numbers.computeIfAbsent(traits, t -> {
            known.add(t);
            return known.size();
        });
        return position;
    }

    /** A report of an earlier year that was given for comparison only. */
    public void addEarlier(Digest digest) {
        together.addEarlier(digest);
    }

    /**
     * All reports are there.
     *
     * @param again gives the digest of a position again, null for one that could not be read
     */
    public void complete(IntFunction<Digest> again) {
        together.complete(again);
    }

    /**
     * A number that changes when anything does that {@link #finish} says of the report of that position, its own result
     * included. It is found in far less time; roster, rules and profile have to be the same.
     *
     * @param keys a number for each position that is another one when the first result is another one
     */
    public long cause(int position, IntToLongFunction keys) {
        return together.cause(position, keys);
    }

    /**
     * The report with what is said of it among the others.
     *
     * @param report the first result for the position, with its digest
     */
    public CheckReport finish(int position, CheckReport report) {
        return report.digest() == null ? report : finish(position, around(position), report);
    }

    /** What the report of that position stands among. */
    public Surroundings around(int position) {
        return together.around(position);
    }

    /** {@link #finish(int, CheckReport)} for those who have asked already what is around it. */
    public CheckReport finish(int position, Surroundings around, CheckReport report) {
        Digest digest = report.digest();
        if (digest == null) {
            return report;
        }
        Form form = rules.book().form(digest.form(), digest.year());
        RuleRun nothing = nothingSaid(position, around);
        RuleRun run = nothing != null ? nothing : placed(rules.runAmong(DigestReport.of(digest, form), around, language), digest);
        return report.with(run, form, rules.profile().weights());
    }

    /**
     * How rules end that look around, where they say nothing of the report and need not even look at it.
     *
     * @param around what stands {@link #around} the report
     * @return often the same object; null when {@link #finish(int, Surroundings, CheckReport)} has to look at the report
     */
    public RuleRun nothingSaid(int position, Surroundings around) {
        return kinds[position] == 0 ? null : rules.runAmong(known.get(kinds[position] - 1), around, language);
    }

    /** A report that was made of its digest stands in no file; what is said of it stands where the digest remembers. */
    private static RuleRun placed(RuleRun run, Digest digest) {
        if (run.findings().isEmpty()) {
            return run;
        }
        Map<String, Source> sources = digest.sources();
        return new RuleRun(run.findings().stream().map(finding -> finding.standing(sources.getOrDefault(finding.location(),
                finding.source()))).toList(), run.notChecked(), run.outcomes(), run.problems());
    }

    /** A line for every unit of the roster that has no report. */
    public List<CheckReport> absent() {
        List<CheckReport> lines = new ArrayList<>();
        for (Together.Absent absent : together.absent()) {
            Report empty = new ReportBuilder(rules.book().form(null, absent.year())).year(absent.year(), null)
                    .organisation(absent.unit().name(), absent.unit().kind(), null).build();
            empty.setForm(null);
            lines.add(CheckReport.missing(absent.unit().name(), absent.year(),
                    rules.runAmong(empty, absent.around(), language), rules.book().edition().orElse(null)));
        }
        return lines;
    }
}
