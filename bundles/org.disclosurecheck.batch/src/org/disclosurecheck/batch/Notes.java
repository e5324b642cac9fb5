package org.disclosurecheck.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.batch.journal.Finished;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.findings.Severity;

/** What the journal notes of a result, to know at a glance whether it still holds and what it comes to. */
final class Notes {

    static final String KEY = "key";
    static final String STAMP = "stamp";
    static final String SHA256 = "sha256";
    static final String FOUND = Finished.FOUND;
    static final String PREVIOUS = "previous";
    static final String VERDICT = Finished.VERDICT;

    /** Reasons that lie in the moment, not in the file: the next run tries again. */
    private static final Set<String> PASSING = Set.of("timeout", "out-of-memory", "io-error", "changing", "no-access",
            "missing", "internal-error");

    private Notes() {
    }

    /** What it comes to, and no more. */
    static Map<String, String> of(CheckReport report) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(FOUND, found(report));
        notes.put(VERDICT, report.verdict().id());
        return notes;
    }

    static Map<String, String> of(CheckReport report, String key, String stamp, PreviousReports previous) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(KEY, report.problems().stream().anyMatch(problem -> PASSING.contains(problem.code())) ? "" : key);
        notes.put(STAMP, stamp == null ? "" : stamp);
        notes.put(SHA256, report.sha256() == null ? "" : report.sha256());
        notes.putAll(of(report));
        String before = previous.traceBefore(report.organisation(), report.year());
        if (!before.isEmpty()) {
            notes.put(PREVIOUS, before);
        }
        return notes;
    }

    /** How many of each severity, the gravest first; empty for what could not be checked. */
    static String found(CheckReport report) {
        StringBuilder counts = new StringBuilder();
        if (report.status() != CheckReport.Status.UNREADABLE) {
            for (Severity severity : Severity.values()) {
                counts.append(counts.length() == 0 ? "" : " ").append(report.count(severity));
            }
        }
        return counts.toString();
    }

    /** Of such counts, those of a severity or a graver one together. */
    static long count(String found, Severity least) {
        long sum = 0;
        long count = 0;
        int severity = 0;
        for (int i = 0; i < found.length() && severity <= least.ordinal(); i++) {
            if (found.charAt(i) == ' ') {
                sum += count;
                count = 0;
                severity++;
            } else {
                count = 10 * count + found.charAt(i) - '0';
            }
        }
        return severity <= least.ordinal() ? sum + count : sum;
    }
}
