package org.disclosurecheck.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;

/**
 * A result on its way to the outputs. One that comes from a journal is a line of text until somebody needs more: most of a
 * second run is over before that.
 */
public final class Checked {

    private final Line line;
    private final boolean known;
    private final List<String> rules;
    private final IOException lost;
    private CheckReport report;
    private SecondPass.Arrival arrival;

    private Checked(CheckReport report, Line line, boolean known, List<String> rules, IOException lost) {
        this.report = report;
        this.line = line;
        this.known = known;
        this.rules = rules;
        this.lost = lost;
    }

    /** A result that no journal keeps. */
    static Checked of(CheckReport report) {
        return new Checked(report, null, false, List.of(), null);
    }

    /** A result that was put into the journal just now. */
    static Checked written(CheckReport report, Line line) {
        return new Checked(report, line, false, List.of(), null);
    }

    /** A result that was put into the journal just now, and that nobody has in another form. */
    static Checked written(Line line, List<String> rules) {
        return new Checked(null, line, false, rules, null);
    }

    /** The same with what the second round needs of it. */
    Checked with(SecondPass.Arrival worked) {
        arrival = worked;
        return this;
    }

    /** What the second round needs of it; null when nobody has worked it out. */
    SecondPass.Arrival arrival() {
        return arrival;
    }

    /** A result that the journal had. */
    static Checked known(Line line, List<String> rules) {
        return new Checked(null, line, true, rules, null);
    }

    /** A result that the journal could not take. */
    static Checked lost(IOException why) {
        return new Checked(null, null, false, List.of(), why);
    }

    /** Why the journal could not take it, or null. */
    IOException lost() {
        return lost;
    }

    /** The result. It knows no report any more, whether it comes from a journal or not. */
    public synchronized CheckReport report() throws IOException {
        if (report == null) {
            report = line.report(rules);
        }
        return report;
    }

    /** The name of the report; nothing else is read for it. */
    public String name() {
        return line == null ? report.path() : line.name();
    }

    /** The result as a line of the JSON Lines output without its end; null when there is no journal. */
    public byte[] json() {
        return line == null ? null : line.contract();
    }

    /** True when nothing had to be checked: an earlier run had done it. */
    public boolean known() {
        return known;
    }

    /** The verdict, or null when it could not be read. */
    public Verdict verdict() throws IOException {
        if (unreadable()) {
            return null;
        }
        String id = line == null ? report.verdict().id() : line.note().get(Notes.VERDICT);
        return Arrays.stream(Verdict.values()).filter(verdict -> verdict.id().equals(id)).findFirst().orElseThrow();
    }

    /** The line of the journal, or null when there is none. */
    Line line() {
        return line;
    }

    /** Whether there is a finding of this severity or a graver one. */
    public boolean found(Severity least) throws IOException {
        String found = line == null ? Notes.found(report) : line.note().get(Notes.FOUND);
        return Notes.count(found, least) > 0;
    }

    /** How many findings of exactly this severity there are. */
    public long count(Severity severity) throws IOException {
        String found = line == null ? Notes.found(report) : line.note().get(Notes.FOUND);
        return Notes.count(found, severity)
                - (severity.ordinal() == 0 ? 0 : Notes.count(found, Severity.values()[severity.ordinal() - 1]));
    }

    /** Whether it could not be checked at all. */
    public boolean unreadable() throws IOException {
        return line == null ? report.status() == CheckReport.Status.UNREADABLE : line.note().get(Notes.FOUND).isEmpty();
    }
}
