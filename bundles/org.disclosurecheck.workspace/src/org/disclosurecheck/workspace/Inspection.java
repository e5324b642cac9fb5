package org.disclosurecheck.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.workspace.internal.CheckJob;
import org.disclosurecheck.workspace.internal.CheckQueue;
import org.disclosurecheck.workspace.internal.Closing;
import org.disclosurecheck.workspace.internal.InspectionNature;
import org.disclosurecheck.workspace.internal.KeptRules;
import org.disclosurecheck.workspace.internal.ReceivedFiles;
import org.disclosurecheck.workspace.internal.ResultStore;
import org.disclosurecheck.workspace.internal.Rosters;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * An inspection 检查项目: a project with the reports that were submitted, those of the year before, the roster, and what
 * the inspector adds. A value: two inspections of one project are equal.
 */
public final class Inspection {

    /** The nature of its project. */
    public static final String NATURE = "org.disclosurecheck.workspace.inspection";

    /** The folder of the submitted files, which nobody changes. */
    public static final String SUBMITTED = "submitted";

    /** The folder of the reports of the year before, which are read for comparison and not checked themselves. */
    public static final String LAST_YEAR = "last-year";

    /** The folder of what the inspector adds: corrections and remarks. */
    public static final String NOTES = "notes";

    private final IProject project;

    private Inspection(IProject project) {
        this.project = project;
    }

    /** The inspection of a project; empty when the project is closed or something else. */
    public static Optional<Inspection> of(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(NATURE) ? Optional.of(new Inspection(project))
                    : Optional.empty();
        } catch (CoreException e) {
            return Optional.empty();
        }
    }

    /** The inspection that a file, folder or project belongs to. */
    public static Optional<Inspection> holding(IResource resource) {
        return resource == null || resource.getProject() == null ? Optional.empty() : of(resource.getProject());
    }

    /** All open inspections of the workspace, by name. */
    public static List<Inspection> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(Inspection::of)
                .flatMap(Optional::stream).toList();
    }

    /** Makes a new, empty inspection. */
    public static Inspection create(String name, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        workspace.run(m -> {
            SubMonitor progress = SubMonitor.convert(m, 5);
            Projects.create(project, NATURE, InspectionNature.BUILDER, progress.split(3));
            for (String folder : List.of(SUBMITTED, NOTES)) {
                project.getFolder(folder).create(false, true, progress.split(1));
            }
        }, workspace.getRoot(), 0, monitor);
        Inspection made = new Inspection(project);
        KeptRules.of(project).keepTo(KeptRules.inUse(), monitor);
        // whoever is killed the next moment finds it again; files in it are found by looking
        workspace.save(false, null);
        Results.inspectionsChanged();
        return made;
    }

    /**
     * The rule pack that the inspection keeps to, whatever is installed later; empty for the built-in rules. A new
     * inspection takes the pack that is in use.
     */
    public Optional<Edition> rulePack() {
        try {
            // deleted a moment ago, while a list still draws it
            return project.exists() ? KeptRules.of(project).pack() : Optional.empty();
        } catch (IOException e) {
            throw new PackedRules.Unavailable(name() + ": " + e.getMessage());
        }
    }

    /**
     * The rules of the inspection.
     *
     * @throws PackedRules.Unavailable when its rule pack is not installed here any more
     */
    public PackedRules rules() {
        return PackedRules.of(rulePack().orElse(null));
    }

    /**
     * Keeps to another rule pack from now on, or to the built-in rules, and checks all reports by it.
     *
     * @param pack an installed pack; null for the built-in rules
     */
    public void rulePack(Edition pack, IProgressMonitor monitor) throws CoreException {
        KeptRules.of(project).keepTo(pack, monitor);
        Results.inspectionsChanged();
        checkAll();
    }

    public IProject project() {
        return project;
    }

    public String name() {
        return project.getName();
    }

    public IFolder submitted() {
        return project.getFolder(SUBMITTED);
    }

    public IFolder lastYear() {
        return project.getFolder(LAST_YEAR);
    }

    public IFolder notes() {
        return project.getFolder(NOTES);
    }

    /** The reports submitted, by path. Those that were just dropped are among them, still unchecked. */
    public List<SubmittedReport> reports() {
        return ReceivedFiles.below(submitted()).stream().map(SubmittedReport::new).toList();
    }

    /** The report of a file; empty when the file is no submitted report of this inspection. */
    public Optional<SubmittedReport> report(IFile file) {
        return submitted().getFullPath().isPrefixOf(file.getFullPath()) && !ReceivedFiles.hidden(file)
                ? Optional.of(new SubmittedReport(file)) : Optional.empty();
    }

    /** Names of units that should have reported and did not; none without a roster 花名册. */
    public List<String> absentUnits() {
        return ResultStore.of(project).absent();
    }

    /**
     * Takes a roster 花名册 for the one there is; null takes it away.
     *
     * @throws CoreException when it is no roster, or a wrong one: every fault in words
     */
    public void roster(Path file, IProgressMonitor monitor) throws CoreException {
        Rosters.replace(this, file, monitor);
    }

    /** Whether it has a roster. */
    public boolean hasRoster() {
        return Rosters.file(this) != null;
    }

    /**
     * Gives the inspection another name. Reports, results, corrections and the watched folder go with it; no report is checked again.
     * What is being checked is waited for: not in the thread of the screen.
     *
     * @return the inspection of that name
     */
    public Inspection rename(String name, IProgressMonitor monitor) throws CoreException {
        IProject renamed = project.getWorkspace().getRoot().getProject(name);
        List<SubmittedReport> before = reports();
        try {
            Job.getJobManager().join(CheckJob.FAMILY, monitor);
        } catch (InterruptedException | OperationCanceledException e) {
            throw new CoreException(Status.CANCEL_STATUS);
        }
        project.move(renamed.getFullPath(), IResource.FORCE, monitor);
        Closing.forget(project);
        before.forEach(Results::removed);
        Inspection now = new Inspection(renamed);
        now.reports().forEach(Results::added);
        Results.inspectionsChanged();
        return now;
    }

    /** Deletes the inspection with all that is in it. */
    public void delete(IProgressMonitor monitor) throws CoreException {
        List<SubmittedReport> gone = reports();
        project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
        Closing.forget(project);
        gone.forEach(Results::removed);
        Results.inspectionsChanged();
    }

    /** Checks all reports anew, whatever was stored. Returns at once; a job with progress does it. */
    public void checkAll() {
        CheckQueue.of(this).add(reports(), true);
    }

    /** Checks these reports anew. Returns at once. */
    public void check(List<SubmittedReport> reports) {
        CheckQueue.of(this).add(reports, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inspection that && that.project.equals(project);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project);
    }

    @Override
    public String toString() {
        return name();
    }
}
