package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.rules.source.SaidTable;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** The files of a rule on the disk, as the editor saw them last: tells what differs from them, and writes just that. */
final class RuleFiles {

    /** The table of a rule in sentences; a workbook stands here as comma-separated values. */
    static final String TABLE = "table.csv";

    private final IFolder folder;
    private final Map<String, String> saved = new TreeMap<>();
    /** Files that are not UTF-8 on the disk. */
    private final Set<String> recoded = new HashSet<>();
    /** Of these, the ones that are to be. */
    private final Set<String> converting = new HashSet<>();

    /** @param folder null for a rule of the built-in book */
    RuleFiles(IFolder folder, RuleTexts texts) {
        this.folder = folder;
        saved.putAll(texts.files());
        recoded.addAll(texts.recoded());
    }

    Set<String> recoded() {
        return recoded;
    }

    /** From now on the file is one to be written as UTF-8; false when it is already. */
    boolean convert(String file) {
        boolean other = recoded.remove(file);
        if (other) {
            converting.add(file);
        }
        return other;
    }

    boolean differs(Map<String, String> now) {
        return !converting.isEmpty() || !now.equals(saved);
    }

    /** @param text what the editor has of the file; null when it has no such file */
    boolean differs(String file, String text) {
        return converting.contains(file) || !Objects.equals(text, saved.get(file));
    }

    /**
     * Writes what differs; the version before goes to the history.
     *
     * @return what the table reads as afterwards, where it was written: it may differ from what was meant; else null
     */
    String save(Map<String, String> now, IProgressMonitor monitor) throws CoreException {
        ResourcesPlugin.getWorkspace().run(m -> write(now, m), folder.getProject(), 0, monitor);
        boolean table = now.containsKey(TABLE) && !now.get(TABLE).equals(saved.get(TABLE));
        converting.clear();
        recoded.removeIf(file -> !now.getOrDefault(file, "").equals(saved.get(file)));
        saved.clear();
        saved.putAll(now);
        return table ? saveTable(now, monitor) : null;
    }

    private void write(Map<String, String> now, IProgressMonitor monitor) throws CoreException {
        for (Map.Entry<String, String> file : now.entrySet()) {
            if (!file.getKey().equals(TABLE) && differs(file.getKey(), file.getValue())) {
                Shelves.write(folder, Map.of(file.getKey(), file.getValue()), monitor);
            }
        }
        for (String file : saved.keySet()) {
            IFile old = folder.getFile(file);
            if (!now.containsKey(file) && !file.equals(TABLE) && old.exists()) {
                old.delete(IResource.FORCE | IResource.KEEP_HISTORY, monitor);
            }
        }
    }

    /** Into the workbook that it stands for; what the workbook reads as afterwards is what was saved. */
    private String saveTable(Map<String, String> now, IProgressMonitor monitor) throws CoreException {
        try {
            RuleTable table = Csv.table(TABLE, now.get(TABLE));
            Path known = table(now.getOrDefault(SaidPage.FILE, ""));
            Path file = known == null ? Path.of(folder.getLocationURI()).resolve(table.file()) : known;
            TableFiles.write(file, table.lines());
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            String read = Csv.standIn(TableFiles.read(file));
            saved.put(TABLE, read);
            return read;
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** The file of the table that these sentences have, or null as long as there is none. */
    Path table(String sentences) {
        return folder == null || folder.getLocationURI() == null ? null
                : SaidTable.find(sentences, Path.of(folder.getLocationURI()));
    }

    /** What the disk has and the editor has not seen; null when nothing. */
    RuleTexts elsewhere() throws IOException {
        if (folder == null || folder.getLocationURI() == null || !Files.isDirectory(Path.of(folder.getLocationURI()))) {
            return null;
        }
        RuleTexts disk = RuleTexts.read(Path.of(folder.getLocationURI()));
        return disk.files().equals(saved) ? null : disk;
    }

    /** Files that were changed in the editor and on the disk, each in its own way. */
    Set<String> contested(RuleTexts disk, Map<String, String> now) {
        Set<String> files = new TreeSet<>(now.keySet());
        files.addAll(saved.keySet());
        files.addAll(disk.files().keySet());
        files.removeIf(file -> Objects.equals(disk.text(file), saved.get(file)) || !differs(file, now.get(file))
                || now.containsKey(file) && now.get(file).equals(disk.text(file)));
        return files;
    }

    /**
     * Takes what the disk has as seen, but for those files.
     *
     * @return the files that changed there
     */
    Set<String> take(RuleTexts disk, Set<String> butFor) {
        Set<String> files = new TreeSet<>(saved.keySet());
        files.addAll(disk.files().keySet());
        files.removeIf(file -> butFor.contains(file) || Objects.equals(disk.text(file), saved.get(file)));
        recoded.removeAll(files);
        disk.recoded().stream().filter(files::contains).forEach(recoded::add);
        see(disk, files);
        return files;
    }

    /** Takes these files as seen: the next saving writes what the editor has over what the disk has. */
    void see(RuleTexts disk, Set<String> files) {
        for (String file : files) {
            if (disk.text(file) == null) {
                saved.remove(file);
            } else {
                saved.put(file, disk.text(file));
            }
        }
    }
}
