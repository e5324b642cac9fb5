package org.disclosurecheck.cli;

import java.io.IOException;
import java.util.List;

import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;

/** What the reports of a run come to. */
final class Tally {

    private final Severity threshold;
    private final Terminal terminal;
    private int status = ExitStatus.GOOD;
    private long reports;

    /** @param threshold findings from this severity on count; null when none does */
    Tally(Severity threshold, Terminal terminal) {
        this.threshold = threshold;
        this.terminal = terminal;
    }

    void count(Checked result) throws IOException {
        reports++;
        if (result.unreadable()) {
            unread(result.report().path(), result.report().problems());
        } else if (threshold != null && result.found(threshold)) {
            status = Math.max(status, ExitStatus.FINDINGS);
        }
    }

    /** How many reports there were so far. */
    long reports() {
        return reports;
    }

    /** A list without a single path looks like a pass to a script; it is none. */
    void tellNothing(Language language) {
        if (reports == 0) {
            terminal.say(language.choose("没有可以检查的报告：路径列表是空的", "nothing to check: the list of paths is empty"));
            status = ExitStatus.UNREADABLE;
        }
    }

    /** A report of the year before that could not be read. */
    void unread(Reading reading) {
        unread(reading.path(), reading.extraction().problems());
    }

    private void unread(String path, List<Problem> problems) {
        terminal.say(Unread.line(path, problems));
        status = ExitStatus.UNREADABLE;
    }

    int status() {
        return status;
    }
}
