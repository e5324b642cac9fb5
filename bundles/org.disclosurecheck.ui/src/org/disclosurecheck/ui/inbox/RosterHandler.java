package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 花名册…: takes the list of units that must report, or takes it away again. */
public final class RosterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Inspection inspection = CurrentInspection.get().orElse(null);
        if (inspection == null) {
            Said.inStatusLine(Messages.No_inspection);
            return null;
        }
        int choice = !inspection.hasRoster() ? 1 : MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Roster_title,
                NLS.bind(Messages.Roster_there, inspection.name()), SWT.NONE, Messages.Inbox_keep, Messages.Roster_other,
                Messages.Roster_remove);
        if (choice == 2) {
            take(inspection, null, shell);
        } else if (choice == 1) {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(Messages.Roster_title);
            dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx;*.xls;*.et;*.txt", "*" });
            String file = Folders.open(dialog);
            if (file != null) {
                take(inspection, Path.of(file), shell);
            }
        }
        return null;
    }

    private static void take(Inspection inspection, Path file, Shell shell) {
        ICoreRunnable work = monitor -> {
            try {
                inspection.roster(file, monitor);
                Said.inStatusLine(NLS.bind(file == null ? Messages.Roster_gone : Messages.Roster_taken, inspection.name()));
            } catch (CoreException e) {
                shell.getDisplay().asyncExec(() -> MessageDialog.openWarning(shell, Messages.Roster_title,
                        e.getStatus().getMessage()));
            }
        };
        Job job = Job.create(Messages.Roster_title, work);
        job.setRule(inspection.project());
        job.schedule();
    }
}
