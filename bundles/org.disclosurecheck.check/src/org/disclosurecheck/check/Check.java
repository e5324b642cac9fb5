package org.disclosurecheck.check;

import java.util.function.Function;
import java.util.function.Predicate;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;

/**
 * The whole road of a report. The editor, the command line, a batch and a test all go it, so that the same report
 * always gets the same findings. A check may be used by several threads.
 */
public final class Check {

    private final Extractors extractors;
    private final RuleRunner rules;
    private final Hints hints;
    private final Language language;
    private final PreviousReports previous;
    private final Roster roster;

    /**
     * @param hints what the caller knows better than the files; {@link Hints#NONE} when they tell all
     * @param previous reports of the year before, as far as they are at hand
     */
    public Check(Extractors extractors, RuleRunner rules, Hints hints, Language language, PreviousReports previous) {
        this(extractors, rules, hints, language, previous, null);
    }

    /** The same with a roster, which may know who reports where the report does not tell. */
    public Check(Extractors extractors, RuleRunner rules, Hints hints, Language language, PreviousReports previous,
            Roster roster) {
        this.extractors = extractors;
        this.rules = rules;
        this.hints = hints.in(language);
        this.language = language;
        this.previous = previous;
        this.roster = roster;
    }

    /** File in, verdict out. */
    public CheckReport run(Input input) {
        return run(input, sha256 -> null);
    }

    /**
     * The same, for a caller who may know the result already.
     *
     * @param known asked with the hash of the file's bytes before anything is read from them; null sends it on its way
     */
    public CheckReport run(Input input, Function<String, CheckReport> known) {
        try {
            Content content = input.open(language);
            String sha256 = Sha256.hex(content.bytes());
            CheckReport before = known.apply(sha256);
            return before != null ? before
                    : judge(new Reading(input.name(), sha256, read(content)));
        } catch (Unreadable e) {
            return judge(Reading.failed(input.name(), e.code(), e.getMessage()));
        }
    }

    /** The second half of the road: what is wrong with what was read. An editor judges what was corrected, too. */
    public CheckReport judge(Reading reading) {
        return judge(reading, found -> true);
    }

    /**
     * The same, for whoever shows what is wrong before it is known how it can be mended: looking for the smallest change takes as long
     * as most rules together.
     *
     * @param found told everything but the proposals that follow; not told when there are none to be looked for. What it says is whether
     *            they are wanted: without them the result is what it was told
     */
    public CheckReport judge(Reading reading, Predicate<CheckReport> found) {
        if (!reading.extraction().readable()) {
            return CheckReport.unreadable(reading);
        }
        Report report = prepared(reading);
        Form form = reading.extraction().form();
        RuleRun run = rules.run(report, language);
        if (!Mending.isSought(form, run)) {
            return result(reading, run);
        }
        CheckReport soFar = result(reading, run);
        return !found.test(soFar) ? soFar : result(reading, Mending.propose(report, form, run, rules, language));
    }

    private CheckReport result(Reading reading, RuleRun run) {
        return CheckReport.of(reading, run, rules.profile().weights(), rules.book().edition().orElse(null));
    }

    /** The report of a reading as rules look at it: who reports is settled, and last year’s report is beside it. */
    public Report prepared(Reading reading) {
        Report report = reading.extraction().report();
        Identity.settle(report, roster, language);
        report.setPrevious(previous.before(report));
        return report;
    }

    /** The first half of the road: what stands in the file, without judging it. */
    public Reading read(Input input) {
        return read(input, sha256 -> null);
    }

    /**
     * The same, for a caller who may have read it already.
     *
     * @param known asked with the hash of the file's bytes before anything is read from them; null sends it on its way
     */
    public Reading read(Input input, Function<String, Reading> known) {
        try {
            Content content = input.open(language);
            String sha256 = Sha256.hex(content.bytes());
            Reading before = known.apply(sha256);
            return before != null ? before : new Reading(input.name(), sha256, read(content));
        } catch (Unreadable e) {
            return Reading.failed(input.name(), e.code(), e.getMessage());
        }
    }

    /** Readers do not know the language of the run, and say what they met in both. */
    private Extraction read(Content content) {
        Extraction read = extractors.extract(content, hints);
        return new Extraction(read.report(), read.form(), read.problems().stream().map(p -> p.in(language)).toList(),
                read.tables());
    }
}
