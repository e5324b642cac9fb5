package org.disclosurecheck.workspace.internal;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Says how many of how many are done and how long the rest will take. */
final class Progress {

    private static final int TICKS = 1000;
    /** Before this many are done, an estimate is a guess. */
    private static final int ENOUGH = 3;
    private static final long MINUTE = 60;

    private final SubMonitor monitor;
    private final Job job;
    private final String name;
    private final CheckQueue queue;
    private final Language language = Engine.language();
    private final long begun = System.nanoTime();
    private int done;
    private int all;
    private int ticks;
    private long told;

    Progress(IProgressMonitor monitor, CheckQueue queue, Job job) {
        this.job = job;
        this.name = job.getName();
        this.queue = queue;
        this.all = queue.size();
        this.monitor = SubMonitor.convert(monitor, language.choose("正在检查 " + all + " 份报告",
                "Checking " + all + (all == 1 ? " report" : " reports")), TICKS);
    }

    void done(SubmittedReport report) {
        done++;
        all = Math.max(all, done + queue.size());
        int left = all - done;
        tell(left);
        // while more comes in the part that is done shrinks, and what was told must not go back: it waits until it is true again
        int now = (int) ((long) TICKS * done / all);
        monitor.worked(Math.max(0, now - ticks));
        ticks = Math.max(ticks, now);
        monitor.subTask(language.choose("已检查 ", "checked ") + done + " / " + all + timeLeft(left) + language
                .choose("：", ": ") + report.name());
    }

    /** The window shows the name of the job where there is no room for more. */
    private void tell(int left) {
        long second = (System.nanoTime() - begun) / 1_000_000_000;
        if (second > told) {
            told = second;
            job.setName(name + " " + done + " / " + all + timeLeft(left));
        }
    }

    /** The job is over. */
    void over() {
        job.setName(name);
    }

    private String timeLeft(int left) {
        if (done < ENOUGH || left == 0) {
            return "";
        }
        long seconds = Math.round((System.nanoTime() - begun) / 1e9 / done * left);
        return seconds < MINUTE ? language.choose("，还需约 " + seconds + " 秒", ", about " + seconds + " s left")
                : language.choose("，还需约 " + Math.round((float) seconds / MINUTE) + " 分钟",
                        ", about " + Math.round((float) seconds / MINUTE) + " min left");
    }
}
