package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inbox;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 收件夹…: chooses the folder that an inspection watches, or ends the watching. */
public final class InboxHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Inspection inspection = CurrentInspection.get().orElse(null);
        if (inspection == null) {
            Said.inStatusLine(Messages.No_inspection);
            return null;
        }
        Path watched = Inbox.of(inspection);
        int choice = watched == null ? 1 : MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Inbox_title,
                NLS.bind(Messages.Inbox_watching, inspection.name(), watched), SWT.NONE, Messages.Inbox_keep,
                Messages.Inbox_other, Messages.Inbox_stop);
        try {
            if (choice == 2) {
                Inbox.watch(inspection, null);
            } else if (choice == 1) {
                DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
                dialog.setText(Messages.Inbox_title);
                dialog.setMessage(NLS.bind(Messages.Inbox_message, inspection.name()));
                String folder = Folders.open(dialog);
                if (folder != null) {
                    Inbox.watch(inspection, Path.of(folder));
                    Said.inStatusLine(NLS.bind(Messages.Inbox_message, inspection.name()) + " " + folder);
                }
            }
        } catch (CoreException e) {
            Said.inStatusLine(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
        }
        return null;
    }
}
