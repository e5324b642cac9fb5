package org.disclosurecheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.export.Amendments;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.digest.Digest;

/** The lines of reports after they were looked at among all others. Several threads may use it. */
final class AmongLines {

    private final SecondPass pass;
    private final First lines;
    private final List<String> rules;
    private final boolean passing;
    private final Language language;
    private final Amendments amendments;

    /** Gives the results of the first round by their number. */
    @FunctionalInterface
    interface First {
        Line read(int position) throws IOException;
    }

    /** @param passing whether the lines are for this run only */
    AmongLines(SecondPass pass, First lines, List<String> rules, boolean passing, Language language) {
        this.pass = pass;
        this.lines = lines;
        this.rules = rules;
        this.passing = passing;
        this.language = language;
        this.amendments = new Amendments(rules);
    }

    /** Nothing is said of most reports: their first line stands, and nothing of it has to be understood. */
    Checked second(int position) {
        Surroundings around = pass.around(position);
        RuleRun nothing = pass.nothingSaid(position, around);
        if (nothing == null) {
            return written(pass.finish(position, around, first(position)));
        }
        try {
            Line first = lines.read(position);
            return Checked.written(first.amended(amendments.of(nothing), found(first)), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is noted of it at the end. */
    private static Map<String, String> found(Line first) throws IOException {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(Notes.FOUND, first.note().get(Notes.FOUND));
        notes.put(Notes.VERDICT, first.note().get(Notes.VERDICT));
        return notes;
    }

    /** What is known of a report from its result of the first round. */
    SecondPass.Arrival arrival(int position) {
        try {
            Line line = lines.read(position);
            return pass.arrival(line.name(), line.readDigest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null when the file could not be read. */
    Digest digest(int position) {
        try {
            return lines.read(position).readDigest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of the first round. */
    private CheckReport first(int position) {
        try {
            return lines.read(position).report(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checked written(CheckReport report) {
        try {
            return Checked.written(report, passing
                    ? Line.passing(report, Notes.of(report), rules) : Line.of(report, Notes.of(report), rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was said in the first round stands; that nothing was said in the second must not look like a pass. */
    Checked failed(int position, Throwable cause) {
        CheckReport first = first(position);
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.add(Problem.fatal("internal-error", language.choose("与其他报告的对照没有做成（", "it was not compared with the others (")
                + cause + language.choose("）", ")")));
        return written(new CheckReport(first.path(), first.sha256(), first.status(),
                first.verdict() == Verdict.ACCEPTABLE ? Verdict.UNDECIDED : first.verdict(), first.organisation(), first.year(),
                first.form(), first.score(), first.findings(), first.notChecked(), problems, first.outcomes(), null,
                first.digest(), first.rulePack()));
    }
}
