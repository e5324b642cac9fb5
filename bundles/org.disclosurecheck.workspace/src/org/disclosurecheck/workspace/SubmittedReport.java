package org.disclosurecheck.workspace;

import java.util.Optional;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.workspace.internal.LoadedReports;
import org.disclosurecheck.workspace.internal.ResultStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/**
 * A report as it was submitted: a file that is never changed, and what the check said of it. A value that holds nothing
 * but the file; two of one file are equal, and everything asked of it is as of now. All of it may be asked from any
 * thread, and only {@link #load} takes long.
 *
 * @param file the submitted file
 */
public record SubmittedReport(IFile file) {

    /** How far the check has come with a report. */
    public enum State {
        /** Not looked at yet. */
        WAITING,
        /** Being read and checked at this moment. */
        CHECKING,
        /** Read and checked. */
        CHECKED,
        /** It could not be read; {@link Summary#reason()} says why. */
        UNREADABLE
    }

    /** The report of a file, wherever it stands; empty when it is none. */
    public static Optional<SubmittedReport> of(IFile file) {
        return Inspection.holding(file).flatMap(inspection -> inspection.report(file));
    }

    public Inspection inspection() {
        IProject project = file.getProject();
        return Inspection.of(project).orElseThrow(() -> new IllegalStateException(project + " is no inspection"));
    }

    /** The name of the file. */
    public String name() {
        return file.getName();
    }

    public State state() {
        return ResultStore.of(file.getProject()).state(file);
    }

    /** The little that lists show; {@link Summary#NONE} until the report was checked for the first time. */
    public Summary summary() {
        return ResultStore.of(file.getProject()).summary(file);
    }

    /** What was found, without the report itself; {@link Outcome#NONE} before the first check. Read from disk, quickly. */
    public Outcome outcome() {
        return ResultStore.of(file.getProject()).outcome(file);
    }

    /**
     * The whole result with the report itself, of the file as it was submitted, without corrections. Reads and checks
     * the file unless it was opened a short while ago: not for the UI thread. What it returns is shared: copy the report
     * before changing it.
     *
     * @throws CoreException when the file is gone
     */
    public CheckReport load() throws CoreException {
        return LoadedReports.get(this);
    }

    /** Whether {@link #load} has it at hand, for those who read ahead. */
    public boolean isLoaded() {
        return LoadedReports.has(this);
    }

    /** What the inspector corrected and remarked; empty when nothing. */
    public Corrections corrections() {
        return Corrections.of(this);
    }

    /** How many values are corrected; quick, for lists. */
    public int corrected() {
        return Corrections.count(this);
    }

    /** True until the inspector has opened it. */
    public boolean unread() {
        return ResultStore.of(file.getProject()).unread(file);
    }

    /** True when its file or its findings changed since the inspector last opened it. */
    public boolean changed() {
        return ResultStore.of(file.getProject()).changed(file);
    }

    /** The inspector has seen it as it now is. */
    public void seen() {
        ResultStore.of(file.getProject()).seen(file);
    }
}
