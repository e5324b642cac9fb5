package org.disclosurecheck.ui.findings;

import java.io.IOException;
import java.nio.file.Path;

import org.disclosurecheck.ui.Written;
import org.disclosurecheck.workspace.internal.Disk;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Writes a file in the background, and tells when it is there. */
public final class ExportJob extends Job {

    /** Writes the file. */
    public interface Writing {
        void to(IProgressMonitor monitor) throws IOException, CoreException;
    }

    private final Path file;
    private final Shell shell;
    private final Writing writing;

    private ExportJob(Path file, Shell shell, Writing writing) {
        super(NLS.bind(Messages.Export_job, file.getFileName()));
        this.file = file;
        this.shell = shell;
        this.writing = writing;
    }

    public static void start(Path file, Shell shell, Writing writing) {
        Job job = new ExportJob(file, shell, writing);
        job.setUser(true);
        job.schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            writing.to(monitor);
            Written.tell(shell, Messages.Export_title, NLS.bind(Messages.Export_done, file), file);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.Export_failed, Disk.reason(e, file)), e);
        } catch (CoreException e) {
            return Status.error(NLS.bind(Messages.Export_failed, e.getMessage()), e);
        }
    }
}
