package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Unread;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;

/** What the reports of a run come to. */
final class Tally {

    private final Severity threshold;
    private final Terminal terminal;
    private int status = ExitStatus.GOOD;
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long reports;
    private long unreadable;

    /** @param threshold findings from this severity on count; null when none does */
    Tally(Severity threshold, Terminal terminal) {
        this.threshold = threshold;
        this.terminal = terminal;
    }

    void count(Checked result) throws IOException {
        reports++;
        if (result.unreadable()) {
            unreadable++;
            unread(result.report().path(), result.report().problems());
        } else if (threshold != null && result.found(threshold)) {
            status = Math.max(status, ExitStatus.FINDINGS);
        }
        if (result.verdict() != null) {
            verdicts.merge(result.verdict(), 1L, Long::sum);
        }
        for (Severity severity : Severity.values()) {
            findings.merge(severity, result.count(severity), Long::sum);
        }
    }

    /** Two lines that say what all of it comes to. */
    String summary(Language language) {
        List<String> kinds = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            kinds.add(verdict.label(language) + " " + verdicts.getOrDefault(verdict, 0L));
        }
        kinds.add(language.choose("未能读取 ", "unreadable ") + unreadable);
        List<String> grades = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            grades.add(severity.label(language) + " " + findings.getOrDefault(severity, 0L));
        }
        String comma = language.choose("，", ", ");
        long all = findings.values().stream().mapToLong(Long::longValue).sum();
        return language.choose("共检查 " + reports + " 份：", reports + " reports: ") + String.join(comma, kinds) + "\n"
                + language.choose("共有问题 " + all + " 个：", all + " findings: ") + String.join(comma, grades) + "\n";
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
        terminal.mention(Unread.line(path, problems));
        status = ExitStatus.UNREADABLE;
    }

    int status() {
        return status;
    }
}
