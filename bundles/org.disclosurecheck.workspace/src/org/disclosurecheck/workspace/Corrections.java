package org.disclosurecheck.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.model.Report;
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
 * What the inspector corrected and remarked of one report: a file of its own beside the submitted one, in the folder
 * {@link Inspection#NOTES}. A value; {@link #save} writes it. What is not saved yet an editor keeps as a draft, every
 * second or so, and takes up again when the program was killed.
 *
 * @param sha256 hash of the submitted bytes that the corrections were made against, or null
 * @param corrections at most one for every place
 * @param remarks in the order they were made
 */
public record Corrections(String sha256, List<Correction> corrections, List<Remark> remarks) {

    public static final Corrections NONE = new Corrections(null, List.of(), List.of());

    /** What is saved for the report; {@link #NONE} when nothing. */
    public static Corrections of(SubmittedReport report) {
        return read(file(report)).orElse(NONE);
    }

    /** How many values are corrected, for lists: quick where there is nothing, and never newer than the workspace. */
    static int count(SubmittedReport report) {
        return file(report).exists() ? of(report).corrections().size() : 0;
    }

    public boolean isEmpty() {
        return corrections.isEmpty() && remarks.isEmpty();
    }

    public Optional<Correction> at(String place) {
        return corrections.stream().filter(correction -> correction.place().equals(place)).findFirst();
    }

    /** With another value at a place; back at the original, the correction is gone. */
    public Corrections with(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections);
        all.removeIf(other -> other.place().equals(correction.place()));
        if (!correction.corrected().equals(correction.original())) {
            all.add(correction);
        }
        return new Corrections(sha256, List.copyOf(all), remarks);
    }

    /** 恢复原值: without the correction at a place. */
    public Corrections without(String place) {
        return new Corrections(sha256,
                corrections.stream().filter(correction -> !correction.place().equals(place)).toList(), remarks);
    }

    public Corrections with(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Corrections(sha256, corrections, List.copyOf(all));
    }

    /** What is remarked at a place; empty when nothing is. */
    public String remark(String place) {
        return remarks.stream().filter(remark -> remark.place().equals(place)).map(Remark::text).findFirst().orElse("");
    }

    /** With these words as the only remark at a place; with none there when they are blank. */
    public Corrections remarked(String place, String text) {
        Corrections others = new Corrections(sha256, corrections, remarks.stream().filter(remark -> !remark.place().equals(place)).toList());
        return text.isBlank() ? others : others.with(new Remark(place, null, text.strip()));
    }

    public Corrections without(Remark remark) {
        return new Corrections(sha256, corrections, remarks.stream().filter(other -> !other.equals(remark)).toList());
    }

    /**
     * Puts all corrections into a report, which should be a copy of the submitted one.
     *
     * @return those whose place is gone, for example because the file was replaced by another
     */
    public List<Correction> applyTo(Report report) {
        List<Correction> lost = new ArrayList<>();
        corrections.stream().sorted(Comparator.comparingInt(Corrections::order)).filter(correction -> !put(report, correction))
                .forEach(lost::add);
        return List.copyOf(lost);
    }

    /** Additions come one after the other, in whatever order they were last changed. */
    private static int order(Correction correction) {
        return correction.original() == null ? Additions.order(correction.place()) : 0;
    }

    private static boolean put(Report report, Correction correction) {
        // where something stands by now, nothing is to be added
        return correction.original() == null ? Places.text(report, correction.place()) == null
                && Additions.put(report, correction.place(), correction.corrected())
                : Places.put(report, correction.place(), correction.corrected());
    }

    /**
     * Writes a remark beside the report, at once; what is being corrected meanwhile stays as it is.
     *
     * @param place empty for the whole report
     * @param text blank to take the remark away
     * @throws CoreException when it cannot be written; what was saved before is then still there
     */
    public static void remark(SubmittedReport report, String place, String text) throws CoreException {
        of(report).remarked(place, text).write(report, false);
    }

    /**
     * Writes it beside the report and drops the draft; an empty one takes the file away.
     *
     * @throws CoreException when it cannot be written; what was saved before is then still there
     */
    public void save(SubmittedReport report) throws CoreException {
        write(report, true);
    }

    private void write(SubmittedReport report, boolean drafted) throws CoreException {
        Path path = file(report).getLocation().toPath();
        try {
            if (isEmpty()) {
                Files.deleteIfExists(path);
            } else {
                SafeFile.write(path, RecordJson.write(this));
            }
            if (drafted) {
                dropDraft(report);
            }
        } catch (IOException e) {
            ILog.of(Corrections.class).error("corrections " + path.getFileName(), e);
            throw new CoreException(Status.error(Disk.unsaved(Engine.language().choose("修订没有存上：", "The corrections were not saved: "), e,
                    path)));
        }
        report.inspection().notes().refreshLocal(IResource.DEPTH_INFINITE, null);
        Results.changed(report);
    }

    /** Keeps what is typed but not saved. Quick, but writes to disk: best called in a job. */
    public void saveDraft(SubmittedReport report) {
        try {
            SafeFile.write(draftFile(report), RecordJson.write(this));
        } catch (IOException e) {
            ILog.of(Corrections.class).warn("draft of " + report.name(), e);
        }
    }

    /** What was typed and not saved when the program ended; empty after an orderly end. */
    public static Optional<Corrections> draft(SubmittedReport report) {
        return read(draftFile(report));
    }

    public static void dropDraft(SubmittedReport report) {
        try {
            Files.deleteIfExists(draftFile(report));
        } catch (IOException e) {
            ILog.of(Corrections.class).warn("draft of " + report.name(), e);
        }
    }

    private static Optional<Corrections> read(IFile file) {
        return file.getLocation() == null ? Optional.empty() : read(file.getLocation().toPath());
    }

    private static Optional<Corrections> read(Path path) {
        try {
            String text = SafeFile.read(path);
            return text == null ? Optional.empty() : Optional.of(RecordJson.read(text, Corrections.class));
        } catch (IOException e) {
            ILog.of(Corrections.class).error("corrections " + path.getFileName(), e);
            return Optional.empty();
        }
    }

    private static IFile file(SubmittedReport report) {
        return report.file().getProject().getFolder(Inspection.NOTES).getFile(
                IPath.fromPortableString(relative(report) + ".corrections.json"));
    }

    private static Path draftFile(SubmittedReport report) {
        return report.file().getProject().getWorkingLocation("org.disclosurecheck.workspace").toPath().resolve("drafts")
                .resolve(relative(report) + ".json");
    }

    /** Path below the folder of the submitted files. */
    private static String relative(SubmittedReport report) {
        return report.file().getProjectRelativePath().removeFirstSegments(1).toString();
    }
}
