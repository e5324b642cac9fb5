package org.disclosurecheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.check.Brief;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * Reads the reports of years before for a run with a journal. What an earlier run has read of them is kept in a journal of
 * their own, as far as rules on two years look at it, and nothing is read again while its file stays the same.
 */
public final class Earlier {

    private static final PreviousReports NONE = new PreviousReports();
    private static final Extraction NOTHING = new Extraction(null, null, List.of(), List.of());

    private final Check check;
    private final Journal journal;
    private final String key;
    private final boolean verify;
    private volatile boolean full;

    /**
     * @param journal where what was read is kept, and nothing else
     * @param settings what the reading depends on beside the files ({@link Settings#key})
     * @param verify true when the bytes of every file are to be looked at, even where size and time tell that it is the same
     */
    public Earlier(Check check, Journal journal, String settings, boolean verify) {
        this.check = check;
        this.journal = journal;
        this.key = settings;
        this.verify = verify;
    }

    /** What stands in the file. May be called by several threads. */
    public Brief read(Input input) {
        Line before = find(input.name());
        // before the file is read: what changes after this differs from it next time
        String stamp = input.stamp();
        if (before != null && !verify && stamp != null && stamp.equals(note(before, Notes.STAMP))) {
            return again(before);
        }
        boolean[] same = new boolean[1];
        Reading reading = check.read(input, sha256 -> {
            same[0] = before != null && sha256.equals(note(before, Notes.SHA256));
            return same[0] ? new Reading(input.name(), sha256, NOTHING) : null;
        });
        Brief brief = same[0] ? again(before) : Brief.of(reading);
        return brief.digest() == null ? brief : kept(brief, stamp, before);
    }

    /** What was read of it before and still holds; null when nothing was, or the journal does not give it. */
    private Line find(String name) {
        try {
            Line line = journal.find(name);
            return line != null && key.equals(line.note().get(Notes.KEY)) ? line : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static String note(Line line, String key) {
        try {
            return line.note().get(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Brief kept(Brief brief, String stamp, Line before) {
        try {
            Line line = Line.of(report(brief), Notes.of(report(brief), key, stamp, NONE), List.of());
            if (!full && (before == null || !Arrays.equals(before.bytes(), line.bytes()))) {
                keep(line);
            }
            return brief;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is no room for, the next run has to read again. */
    private void keep(Line line) {
        try {
            journal.add(line);
        } catch (IOException e) {
            full = true;
        }
    }

    private static CheckReport report(Brief brief) {
        Digest digest = brief.digest();
        return new CheckReport(brief.path(), brief.sha256(), CheckReport.Status.CHECKED, Verdict.UNDECIDED,
                digest.organisation(), digest.year(), digest.form(), null, List.of(), List.of(), brief.problems(), Map.of(), null,
                digest);
    }

    private static Brief again(Line line) {
        try {
            CheckReport known = line.report(List.of());
            return new Brief(known.path(), known.sha256(), known.digest(), known.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
