package org.disclosurecheck.ui.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** 退回单…: a document for each selected report, or for each of the inspection, into a folder that is chosen. */
public final class ReturnSlips extends AbstractHandler {

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
        dialog.setText(Messages.Slips_title);
        dialog.setMessage(NLS.bind(Messages.Slips_message, reports.size()));
        String folder = dialog.open();
        if (folder != null) {
            job(reports, Path.of(folder)).schedule();
        }
        return null;
    }

    private static Job job(List<SubmittedReport> reports, Path folder) {
        return new Job(Messages.Slips_title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<String> passedOver = write(reports, folder, monitor);
                    Said.inStatusLine(NLS.bind(Messages.Slips_done, folder) + " " + String.join("；", passedOver));
                } catch (IOException | CoreException e) {
                    Said.inStatusLine(NLS.bind(Messages.Slips_failed, e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
    }

    /** One report at a time, so that a thousand need no more memory than one. Returns the reports without a slip. */
    public static List<String> write(List<SubmittedReport> reports, Path folder, IProgressMonitor monitor)
            throws IOException, CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, reports.size());
        String version = Platform.getBundle("org.disclosurecheck.ui").getVersion().toString();
        try (FolderOutput slips = Exports.folder("slips", folder,
                new Frame(Engine.book(), Engine.language(), Severity.ERROR, version))) {
            for (SubmittedReport report : reports) {
                var live = Live.of(report);
                slips.write(live.isPresent() ? live.get() : report.load());
                progress.worked(1);
            }
            slips.finish();
            return slips.passedOver();
        }
    }
}
