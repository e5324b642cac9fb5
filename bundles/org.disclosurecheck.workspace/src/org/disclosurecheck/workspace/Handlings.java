package org.disclosurecheck.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.workspace.internal.Disk;
import org.disclosurecheck.workspace.internal.RecordJson;
import org.disclosurecheck.workspace.internal.SafeFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;

/**
 * What was decided on the findings of one report: a file of its own beside the submitted one, in the folder
 * {@link Inspection#NOTES}. The check knows nothing of it and says what it said.
 *
 * @param handlings at most one for a finding, in the order they were decided
 */
public record Handlings(List<Handling> handlings) {

    public static final Handlings NONE = new Handlings(List.of());

    /** What is decided so far; {@link #NONE} when nothing. Read from disk, quickly. */
    public static Handlings of(SubmittedReport report) {
        Path path = path(report);
        try {
            String text = path == null ? null : SafeFile.read(path);
            return text == null ? NONE : RecordJson.read(text, Handlings.class);
        } catch (IOException e) {
            ILog.of(Handlings.class).error("handlings " + path.getFileName(), e);
            return NONE;
        }
    }

    public Optional<Handling> of(Finding finding) {
        return handlings.stream().filter(handling -> handling.fingerprint().equals(finding.fingerprint())).findFirst();
    }

    /** With a decision, in place of the one there was. */
    public Handlings with(Finding finding, Handling.Decision decision, String reason) {
        List<Handling> all = new ArrayList<>(without(finding).handlings());
        all.add(new Handling(finding.fingerprint(), decision, reason.strip(), finding.rule(), finding.message()));
        return new Handlings(List.copyOf(all));
    }

    /** With the decision taken back. */
    public Handlings without(Finding finding) {
        return new Handlings(handlings.stream().filter(handling -> !handling.fingerprint().equals(finding.fingerprint())).toList());
    }

    /**
     * Writes it beside the report; with nothing decided the file goes.
     *
     * @throws CoreException when it cannot be written; what was decided before is then still there
     */
    public void save(SubmittedReport report) throws CoreException {
        try {
            if (handlings.isEmpty()) {
                Files.deleteIfExists(path(report));
            } else {
                SafeFile.write(path(report), RecordJson.write(this));
            }
        } catch (IOException e) {
            ILog.of(Handlings.class).error("handlings " + path(report).getFileName(), e);
            throw new CoreException(Status.error(Engine.language().choose("处理情况没有存上：", "The decision was not saved: ")
                    + Disk.reason(e, path(report))));
        }
        report.inspection().notes().refreshLocal(IResource.DEPTH_INFINITE, null);
        Results.changed(report);
    }

    private static Path path(SubmittedReport report) {
        IFile file = report.inspection().notes().getFile(IPath.fromPortableString(
                report.file().getProjectRelativePath().removeFirstSegments(1) + ".handling.json"));
        return file.getLocation() == null ? null : file.getLocation().toPath();
    }
}
