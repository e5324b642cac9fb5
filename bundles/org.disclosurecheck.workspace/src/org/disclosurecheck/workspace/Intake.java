package org.disclosurecheck.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.Selection;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.workspace.internal.Arrivals;
import org.disclosurecheck.workspace.internal.Copies;
import org.disclosurecheck.workspace.internal.Disk;
import org.disclosurecheck.workspace.internal.Trouble;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes files, folders and archives into an inspection. Originals are copied, never moved, and the copies are made
 * read-only. What was taken before, byte for byte, is not taken twice; a file of the same name with other content is
 * taken beside it, or replaces it, as the caller wishes. Nothing is lost in silence: what could not be taken is in the
 * result with its reason, and stands at the inspection as a problem.
 */
public final class Intake {

    /** What to do with a file whose name is taken by another content. */
    public enum SameName {
        /** Take it beside the other, with a number behind its name. */
        BESIDE,
        /** It is a newer version: replace the other, which stays in the local history. */
        REPLACE
    }

    /**
     * What became of the files.
     *
     * @param taken files that are new in the inspection
     * @param replaced files whose content was replaced
     * @param known names of files that had been taken before, byte for byte
     * @param refused lines for people: the name and why it could not be taken
     */
    public record Result(List<IFile> taken, List<IFile> replaced, List<String> known, List<String> refused) {

        /** One sentence for people. */
        public String summary(Language language) {
            if (taken.isEmpty() && replaced.isEmpty() && known.isEmpty() && refused.isEmpty()) {
                return language.choose("没有找到报告文件，什么也没有收", "No report was found there; nothing was received");
            }
            StringBuilder said = new StringBuilder(language.choose("收到 " + taken.size() + " 份",
                    taken.size() + " received"));
            if (!replaced.isEmpty()) {
                said.append(language.choose("，替换 " + replaced.size() + " 份", ", " + replaced.size() + " replaced"));
            }
            if (!known.isEmpty()) {
                said.append(language.choose("，" + known.size() + " 份内容相同、已经收过",
                        ", " + known.size() + " already there"));
            }
            long unread = taken.stream().filter(file -> Selection.isOfUnreadKind(file.getName())).count();
            if (unread > 0) {
                said.append(language.choose("，其中 " + unread + " 份是图片或不能读的格式，列表里写有原因，请向报送单位索要可以编辑的文件",
                        ", " + unread + " of them pictures or of a kind that is not read; the list says why, please ask the office for a "
                                + "file with text"));
            }
            if (!refused.isEmpty()) {
                said.append(language.choose("，" + refused.size() + " 份没有收进来：",
                        ", " + refused.size() + " could not be taken: ")).append(String.join("；", refused));
            }
            return said.toString();
        }
    }

    /** Changes told at a time: lists fill up while the copying goes on. */
    private static final int BATCH = 8;

    private final Inspection inspection;
    private final IFolder into;
    private final SameName sameName;
    private final Language language = Engine.language();
    private final List<IFile> taken = new ArrayList<>();
    private final List<IFile> replaced = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, IFile> hashes = new HashMap<>();
    private IOException full;

    private Intake(Inspection inspection, IFolder into, SameName sameName) {
        this.inspection = inspection;
        this.into = into;
        this.sameName = sameName;
    }

    /** Takes reports in as submitted. Takes as long as copying takes: not for the thread of the screen. */
    public static Result take(Inspection inspection, List<Path> paths, SameName sameName, IProgressMonitor monitor)
            throws CoreException {
        return new Intake(inspection, inspection.submitted(), sameName).run(paths, monitor);
    }

    /** Takes in reports of the year before, for comparison. */
    public static Result lastYear(Inspection inspection, List<Path> paths, IProgressMonitor monitor)
            throws CoreException {
        return new Intake(inspection, inspection.lastYear(), SameName.REPLACE).run(paths, monitor);
    }

    /** Takes in a text that was pasted. */
    public static Result text(Inspection inspection, String name, String text, IProgressMonitor monitor)
            throws CoreException {
        Intake intake = new Intake(inspection, inspection.submitted(), SameName.BESIDE);
        ResourcesPlugin.getWorkspace().run(m -> intake.put(name, text.getBytes(StandardCharsets.UTF_8)),
                inspection.project(), IWorkspace.AVOID_UPDATE, monitor);
        return intake.result();
    }

    /** Puts a newer version in the place of one report. */
    public static void replace(SubmittedReport report, Path newer, IProgressMonitor monitor) throws CoreException {
        try {
            byte[] bytes = Files.readAllBytes(newer);
            ResourcesPlugin.getWorkspace().run(m -> Copies.overwrite(report.file(), bytes), report.file().getProject(),
                    IWorkspace.AVOID_UPDATE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(newer + ": " + e.getMessage(), e));
        }
    }

    private Result run(List<Path> paths, IProgressMonitor monitor) throws CoreException {
        List<Arrivals.Arrival> arrivals = Arrivals.of(paths);
        SubMonitor progress = SubMonitor.convert(monitor, language.choose("收件", "Receiving"), arrivals.size());
        for (int from = 0; from < arrivals.size() && !progress.isCanceled() && full == null; from += BATCH) {
            List<Arrivals.Arrival> batch = arrivals.subList(from, Math.min(arrivals.size(), from + BATCH));
            ResourcesPlugin.getWorkspace().run(m -> {
                for (Arrivals.Arrival arrival : batch) {
                    progress.subTask(arrival.path().getFileName().toString());
                    take(arrival);
                    progress.worked(1);
                }
            }, inspection.project(), IWorkspace.AVOID_UPDATE, null);
        }
        if (full != null) {
            Trouble.disk(inspection.project(), full);
        } else if (!refused.isEmpty()) {
            Trouble.refused(inspection.project(), refused);
        }
        return result();
    }

    private Result result() {
        return new Result(List.copyOf(taken), List.copyOf(replaced), List.copyOf(known), List.copyOf(refused));
    }

    /** A file may be an archive with many reports in it. */
    private void take(Arrivals.Arrival arrival) throws CoreException {
        String given = arrival.path().toString();
        Inputs inputs = new Inputs(List.of(given), new BufferedReader(new StringReader("")), Selection.ofAll(), language);
        while (inputs.hasNext() && full == null) {
            Input input = inputs.next();
            String inside = input.name().length() > given.length() + 2 && input.name().startsWith(given)
                    ? input.name().substring(given.length() + 2) : null;
            String name = inside == null ? arrival.name() : inside.replace("!/", "/");
            try {
                if (input.fault() != null) {
                    throw input.fault();
                }
                put(name, input.supply().bytes(language));
            } catch (Unreadable e) {
                refused.add(name + "：" + e.getMessage());
            }
        }
    }

    private void put(String name, byte[] bytes) throws CoreException {
        String hash = Sha256.hex(bytes);
        IFile target = into.getFile(IPath.fromPortableString(Copies.path(name)));
        if (hashes.isEmpty()) {
            index();
        }
        if (hashes.containsKey(hash)) {
            known.add(name);
            return;
        }
        try {
            if (target.exists() && sameName == SameName.REPLACE && hash.equals(Copies.hash(target))) {
                known.add(name);
            } else if (target.exists() && sameName == SameName.REPLACE) {
                Copies.overwrite(target, bytes);
                replaced.add(target);
            } else {
                target = Copies.free(target);
                Copies.create(target, bytes);
                taken.add(target);
            }
            hashes.put(hash, target);
        } catch (CoreException e) {
            boolean noRoom = Disk.isFull(into.getLocation().toPath(), bytes.length);
            if (noRoom) {
                full = new IOException("No space left", e);
            }
            undo(target);
            refused.add(name + "：" + (noRoom ? language.choose("磁盘已满，后面的文件也没有收", "the disk is full; what comes after it was not taken either")
                    : e.getStatus().getMessage()));
        }
    }

    /** Half a file is none. */
    private void undo(IFile target) {
        try {
            if (!hashes.containsValue(target) && !replaced.contains(target)) {
                target.refreshLocal(IResource.DEPTH_ZERO, null);
                if (target.exists() && Files.size(target.getLocation().toPath()) == 0) {
                    target.delete(true, null);
                }
            }
        } catch (CoreException | IOException e) {
            ILog.of(Intake.class).warn(target.toString(), e);
        }
    }

    /** What is there already, by content. The index of results knows most of it. */
    private void index() {
        for (SubmittedReport report : inspection.reports()) {
            String hash = report.summary().sha256();
            if (hash != null && into.equals(inspection.submitted())) {
                hashes.put(hash, report.file());
            }
        }
    }
}
