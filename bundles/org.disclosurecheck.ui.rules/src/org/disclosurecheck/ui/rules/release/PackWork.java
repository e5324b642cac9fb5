package org.disclosurecheck.ui.rules.release;

import java.io.IOException;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.ui.Said;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Something done with the installed packs, in the background. When other rules are in use afterwards, the user is asked
 * which inspections they are to check again; what could not be done is said where it cannot be overlooked.
 */
final class PackWork extends Job {

    /** What is done; returns what is said of it. */
    interface Work {
        String run(PackStore store) throws IOException, PackRefused, RuleBookException;
    }

    private final Work work;
    private final Display display;

    private PackWork(Work work, Display display) {
        super(Messages.Pack_job);
        this.work = work;
        this.display = display;
    }

    /** Begins it and returns at once. In the thread of the screen. */
    static void begin(Work work) {
        new PackWork(work, Display.getCurrent()).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PackStore store = PackStore.ofUser();
        try {
            Edition before = inUse(store);
            Said.inStatusLine(work.run(store));
            Edition now = inUse(store);
            display.asyncExec(PacksView::refreshAll);
            if (!PackWords.same(before, now)) {
                display.asyncExec(() -> RecheckDialog.ask(shell(), now));
            }
        } catch (IOException | PackRefused | RuleBookException e) {
            display.asyncExec(() -> {
                PacksView.refreshAll();
                MessageDialog.openError(shell(), Messages.Pack_refused, Reason.of(e));
            });
        }
        return Status.OK_STATUS;
    }

    private static Edition inUse(PackStore store) throws IOException, PackRefused {
        return store.inUse().map(Installed::edition).orElse(null);
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == PacksView.FAMILY;
    }
}
