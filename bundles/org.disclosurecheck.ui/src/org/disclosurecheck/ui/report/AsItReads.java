package org.disclosurecheck.ui.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.page.Draft;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.workspace.AmongOthers;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * What the check says of an open report as it now reads. With every key it is known what is wrong and where that is marked; ways to mend
 * it, the lines around the page and the lists of the window follow when typing pauses, once for all keys. In the thread of the screen
 * only, but for its making.
 */
final class AsItReads {

    private final SubmittedReport submitted;
    private final Draft draft;
    private final Set<String> addresses;
    private final Display display;
    private final List<ReportSession.Listener> listeners;
    /** Every finding that the report has had since it was opened, by fingerprint. */
    private final Set<String> known = new HashSet<>();
    /** What was said last and is not taken up yet, or null. */
    private final AtomicReference<Runnable> due = new AtomicReference<>();
    private CheckReport original;
    /** What is known of it from among the others; the checks here are of it alone. */
    private volatile AmongOthers others;
    /** What the lists said when the report was opened, or looked at anew. */
    private Summary listed;
    private Rechecker rechecker;
    private CheckReport checked;
    private Marks marks;
    private boolean disposed;

    /** @param addresses the cells of the page */
    AsItReads(SubmittedReport submitted, CheckReport original, Summary listed, Draft draft, Set<String> addresses, Display display,
            List<ReportSession.Listener> listeners) {
        this.submitted = submitted;
        this.original = original;
        this.listed = listed;
        this.draft = draft;
        this.addresses = addresses;
        this.display = display;
        this.listeners = listeners;
        this.others = AmongOthers.of(submitted);
        this.checked = others.with(draft.corrections().corrections().isEmpty() ? original : Rechecker.check(original, draft.report()));
        this.marks = Marks.of(draft.report(), addresses, checked.findings());
        this.rechecker = rechecker(original);
        original.findings().forEach(finding -> known.add(finding.fingerprint()));
        checked.findings().forEach(finding -> known.add(finding.fingerprint()));
    }

    private Rechecker rechecker(CheckReport alone) {
        return new Rechecker(alone, found -> inScreen(found, this::found), result -> inScreen(result, this::told));
    }

    private void inScreen(CheckReport alone, Consumer<CheckReport> then) {
        CheckReport whole = others.with(alone);
        due.set(() -> then.accept(whole));
        display.asyncExec(this::takeDue);
    }

    /** What came after it has what it says. */
    private void takeDue() {
        Runnable now = due.getAndSet(null);
        if (now != null && !disposed) {
            now.run();
        }
    }

    /** The report as it was submitted. */
    CheckReport original() {
        return original;
    }

    CheckReport checked() {
        return checked;
    }

    Marks marks() {
        return marks;
    }

    boolean knows(Finding finding) {
        return known.contains(finding.fingerprint());
    }

    /** @param typing whether another key may follow */
    void changed(boolean typing) {
        if (typing) {
            rechecker.typed(draft.report());
        } else {
            rechecker.check(draft.report());
        }
    }

    /** What was typed is told everywhere without waiting for a pause. */
    void typingEnds() {
        rechecker.typingEnds();
    }

    /** The same, and returns when all of it is told. */
    void finish() {
        rechecker.finish();
        takeDue();
    }

    /** It is known what is wrong: it is marked before ways to mend it are looked for, and whoever asks gets it. */
    private void found(CheckReport soFar) {
        Marks before = marks;
        take(soFar);
        Live.typed(submitted, soFar);
        Set<String> changed = marks.changed(before);
        listeners.forEach(listener -> listener.marked(changed));
    }

    private void told(CheckReport result) {
        found(result);
        listeners.forEach(ReportSession.Listener::rechecked);
        // lists follow what is seen on the page
        Live.put(submitted, result);
    }

    private void take(CheckReport now) {
        checked = now;
        now.findings().forEach(finding -> known.add(finding.fingerprint()));
        marks = Marks.of(draft.report(), addresses, now.findings());
    }

    /** It was checked again without having changed itself: last year's report came, or one that it is compared with. */
    void checkedAgain() {
        Summary now = submitted.summary();
        if (now.equals(listed) || now.sha256() == null || isOlderThan(now.sha256())) {
            return;
        }
        listed = now;
        Job.createSystem("what came beside a report", (ICoreRunnable) monitor -> {
            CheckReport alone = submitted.load();
            AmongOthers around = AmongOthers.of(submitted);
            display.asyncExec(() -> takeUp(alone, around));
        }).schedule();
    }

    private void takeUp(CheckReport alone, AmongOthers around) {
        if (disposed || alone.report() == null || isOlderThan(alone.sha256())) {
            return;
        }
        rechecker.dispose();
        original = alone;
        others = around;
        rechecker = rechecker(alone);
        rechecker.check(draft.report());
    }

    /** True when the file that was checked last is another one. */
    boolean isOlderThan(String sha256) {
        return sha256 != null && original.sha256() != null && !sha256.equals(original.sha256());
    }

    void dispose() {
        disposed = true;
        rechecker.dispose();
    }
}
