package org.disclosurecheck.ui.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.Written;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.internal.Disk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 退回单… and 批注原件…: a document for each selected report, or for each of the inspection, into a folder that is chosen. */
public final class ReturnSlips extends AbstractHandler implements IExecutableExtension {

    private String kind = Outputs.SLIPS;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        kind = data == null ? kind : data.toString();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<SubmittedReport> selected = CurrentInspection.reports();
        List<SubmittedReport> reports = !selected.isEmpty() ? selected
                : CurrentInspection.get().map(Inspection::reports).orElse(List.of());
        if (reports.isEmpty()) {
            Said.inStatusLine(Messages.No_inspection);
            return null;
        }
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
        dialog.setText(title());
        dialog.setMessage(Counted.bind(kind.equals(Outputs.SLIPS) ? Messages.Slips_message : Messages.Marked_message, reports.size()));
        String folder = Folders.write(dialog);
        if (folder != null) {
            job(reports, Path.of(folder), HandlerUtil.getActiveShell(event)).schedule();
        }
        return null;
    }

    private String title() {
        return kind.equals(Outputs.SLIPS) ? Messages.Slips_title : Messages.Marked_title;
    }

    private Job job(List<SubmittedReport> reports, Path folder, Shell shell) {
        return new Job(title()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<String> passedOver = Outputs.folder(kind, reports, folder, monitor);
                    String said = NLS.bind(Messages.Slips_done, folder);
                    Said.inStatusLine(said + " " + String.join("；", passedOver));
                    Written.tell(shell, title(), said + (passedOver.isEmpty() ? "" : "\n\n" + String.join("\n", passedOver)), folder);
                } catch (IOException e) {
                    return Status.error(NLS.bind(Messages.Slips_failed, Disk.reason(e, folder)), e);
                } catch (CoreException e) {
                    return Status.error(NLS.bind(Messages.Slips_failed, e.getMessage()), e);
                }
                return Status.OK_STATUS;
            }
        };
    }
}
