package org.disclosurecheck.ui.rules.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.cases.RuleCase;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** 运行全部用例: the cases of all rules of a local book, in the background; the navigator shows how they came out. */
public final class RunAllCases extends AbstractHandler {

    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = new Object();

    @Override
    public Object execute(ExecutionEvent event) {
        RuleProject book = Choice.book(HandlerUtil.getActiveShell(event));
        if (book != null) {
            run(book);
        }
        return null;
    }

    /** Runs the cases of the book. Returns at once. */
    public static void run(RuleProject book) {
        new Work(NLS.bind(Messages.Run_job, book.name())) {
            @Override
            void work(SubMonitor progress) throws CoreException, IOException {
                cases(book, progress);
            }
        }.schedule();
    }

    /** Looks for faults in all rules of the book. Returns at once. */
    public static void verify(RuleProject book) {
        new Work(NLS.bind(Messages.Verify_job, book.name())) {
            @Override
            void work(SubMonitor progress) throws CoreException {
                List<IFolder> rules = book.ruleFolders();
                progress.setWorkRemaining(rules.size());
                long faults = 0;
                for (IFolder rule : rules) {
                    progress.checkCanceled();
                    faults += RuleFaults.mark(rule).size();
                    progress.worked(1);
                }
                Said.inStatusLine(Counted.bind(faults == 0 ? Messages.Verify_good : Messages.Verify_bad, rules.size(), faults));
            }
        }.schedule();
    }

    private static void cases(RuleProject book, SubMonitor progress) throws CoreException, IOException {
        try {
            RuleRunner runner = Engine.engine().open(book.path());
            List<IFolder> rules = book.ruleFolders();
            progress.setWorkRemaining(rules.size());
            int held = 0;
            int bad = 0;
            for (IFolder rule : rules) {
                progress.checkCanceled();
                CaseTally.Outcome outcome = outcome(Path.of(rule.getLocationURI()), runner);
                CaseTally.put(rule, outcome);
                held += outcome.held();
                bad += outcome.failed().size();
                progress.worked(1);
            }
            Said.inStatusLine(Counted.bind(bad == 0 ? Messages.Run_good : Messages.Run_bad, held, bad));
        } catch (RuleBookException e) {
            Said.inStatusLine(NLS.bind(Messages.Run_broken, e.faults().get(0)));
        }
    }

    private static CaseTally.Outcome outcome(Path folder, RuleRunner runner) throws IOException {
        String id = RuleEntry.id(folder.getFileName().toString());
        List<String> left = runner.book().broken().stream().filter(each -> each.id().equals(id))
                .map(each -> each.reason(Engine.language())).toList();
        if (!left.isEmpty()) {
            return new CaseTally.Outcome(0, left);
        }
        Faults broken = new Faults(folder);
        int held = 0;
        List<String> failed = new ArrayList<>();
        for (RuleCase given : BookCases.read(folder, runner, broken)) {
            if (CaseRun.run(given, runner).holds()) {
                held++;
            } else {
                failed.add(given.name());
            }
        }
        failed.addAll(broken.lines());
        return new CaseTally.Outcome(held, failed);
    }

    private abstract static class Work extends Job {

        Work(String name) {
            super(name);
        }

        abstract void work(SubMonitor progress) throws CoreException, IOException;

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                work(SubMonitor.convert(monitor));
                return Status.OK_STATUS;
            } catch (CoreException | IOException e) {
                return Status.error(e.getMessage(), e);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    }
}
