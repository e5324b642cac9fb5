package org.disclosurecheck.ui.rules.impact;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactRun;
import org.disclosurecheck.rules.impact.ImpactSummary;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.OtherBook;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Compares the rules in use with the changed ones over the reports of some inspections, in the background. */
final class ImpactJob extends Job {

    /** Whoever shows how far it is. Called by the job. */
    interface Watcher {
        void going(int done, int all);

        void done(ImpactResult result);
    }

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Subject subject;
    private final List<Inspection> inspections;
    private final Watcher watcher;

    ImpactJob(Subject subject, List<Inspection> inspections, Watcher watcher) {
        super(NLS.bind(Messages.Job, subject.name()));
        this.subject = subject;
        this.inspections = inspections;
        this.watcher = watcher;
        setPriority(Job.LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ImpactPane.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            watcher.done(compare(monitor));
        } catch (PackRefused e) {
            watcher.done(ImpactResult.failed(NLS.bind(Messages.Failed, e.message(Engine.language()))));
        } catch (RuleBookException e) {
            watcher.done(ImpactResult.failed(NLS.bind(Messages.Broken, e.faults().get(0))));
        } catch (IOException | RuntimeException e) {
            org.eclipse.core.runtime.ILog.of(ImpactJob.class).warn("impact", e);
            watcher.done(ImpactResult.failed(NLS.bind(Messages.Failed, e.getMessage())));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private ImpactResult compare(IProgressMonitor monitor) throws IOException, RuleBookException, PackRefused {
        RuleRunner before = inUse();
        RuleRunner after = subject.open();
        if (!known(after.book(), subject.rule())) {
            return ImpactResult.failed(NLS.bind(Messages.Broken, reason(after.book(), subject.rule())));
        }
        Map<String, SubmittedReport> reports = new LinkedHashMap<>();
        List<Input> inputs = new ArrayList<>();
        inspections.forEach(inspection -> inspection.reports().forEach(report -> {
            Input input = OtherBook.input(report);
            reports.put(input.name(), report);
            inputs.add(input);
        }));
        PreviousReports previous = new PreviousReports();
        Impact impact = new Impact(before, after, OtherBook.check(after, previous), OtherBook.check(before, previous), Engine.language());
        ImpactSummary summary = new ImpactSummary();
        if (tells(impact)) {
            SubMonitor progress = SubMonitor.convert(monitor, getName(), inputs.size() + 1);
            if (readsLastYear(impact, before.book(), after.book())) {
                lastYear(previous, OtherBook.check(after, new PreviousReports()), monitor);
            }
            int[] done = new int[1];
            watcher.going(0, inputs.size());
            summary = new ImpactRun(impact, Runtime.getRuntime().availableProcessors(), LIMIT, Engine.language()).run(inputs.iterator(),
                    compared -> {
                        progress.worked(1);
                        watcher.going(++done[0], inputs.size());
                    }, monitor::isCanceled);
        }
        return new ImpactResult(subject.rule(), impact, summary, reports, inputs.size(), monitor.isCanceled(), null);
    }

    /** The rules of the pack in use, or the built-in ones. */
    private static RuleRunner inUse() throws IOException, PackRefused {
        return PackedRules.of(PackStore.ofUser().inUse().map(PackStore.Installed::edition).orElse(null)).runner();
    }

    private boolean tells(Impact impact) {
        return impact.tells() && (subject.rule() == null || impact.changes().stream().filter(RuleChange::tells)
                .anyMatch(change -> change.rule().equals(subject.rule())));
    }

    private static boolean known(RuleBook book, String rule) {
        return rule == null || book.rule(rule).isPresent() || book.dormant(rule).isPresent();
    }

    private static String reason(RuleBook book, String rule) {
        return book.broken().stream().filter(one -> rule.equals(one.id())).map(one -> one.reason(Engine.language())).findFirst()
                .orElse(rule);
    }

    private static boolean readsLastYear(Impact impact, RuleBook before, RuleBook after) {
        return impact.changes().stream().anyMatch(change -> Stream.of(before, after)
                .anyMatch(book -> book.rule(change.rule()).map(Rule::readsLastYear).orElse(false)));
    }

    private void lastYear(PreviousReports previous, Check reader, IProgressMonitor monitor) {
        for (Inspection inspection : inspections) {
            for (Input input : OtherBook.lastYear(inspection)) {
                if (monitor.isCanceled()) {
                    return;
                }
                previous.add(reader.read(input));
            }
        }
    }
}
