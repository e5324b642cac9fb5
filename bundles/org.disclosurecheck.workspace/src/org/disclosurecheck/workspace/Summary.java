package org.disclosurecheck.workspace;

import org.disclosurecheck.findings.Verdict;

/**
 * The little that lists show of a checked report; kept in memory for every report of an inspection.
 *
 * @param organisation who reports, or null when nothing tells
 * @param year reporting year, or null when nothing tells
 * @param form id of the form, or null
 * @param verdict what the check comes to, or null before the first check
 * @param score 0 to 100, or null
 * @param errors findings at error
 * @param warnings findings at warning
 * @param infos findings at info
 * @param notChecked rules that could not look
 * @param reason why it cannot be read, in words for people, or null
 * @param sha256 hash of the submitted bytes, or null
 * @param seconds how long the check took
 */
public record Summary(String organisation, Integer year, String form, Verdict verdict, Double score, int errors,
        int warnings, int infos, int notChecked, String reason, String sha256, double seconds) {

    /** Nothing is known yet. */
    public static final Summary NONE = new Summary(null, null, null, null, null, 0, 0, 0, 0, null, null, 0);

    public int findings() {
        return errors + warnings + infos;
    }

    /** The score as far as it can be held against others: what could not be read cost an undecided report nothing, so that it has none. */
    public Double fairScore() {
        return verdict == Verdict.UNDECIDED ? null : score;
    }

    public boolean readable() {
        return verdict != null && reason == null;
    }
}
