package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.rules.source.SaidTable;
import org.disclosurecheck.ui.rules.book.Change;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.book.Sources;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * The files of a rule as its editor has them. Every page changes these documents and nothing else; saving writes those
 * that differ from the disk. In the thread of the screen only.
 */
public final class RuleDocuments {

    /** The table of a rule in sentences; a workbook stands here as comma-separated values. */
    static final String TABLE = "table.csv";

    private final IFolder folder;
    private final String name;
    private final String family;
    private final Map<String, IDocument> documents = new TreeMap<>();
    private final Map<String, String> saved = new TreeMap<>();
    /** Files that are not UTF-8 on the disk. */
    private final Set<String> recoded = new HashSet<>();
    /** Of these, the ones that are to be. */
    private final Set<String> converting = new HashSet<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final RuleUndo undo = new RuleUndo();

    private RuleDocuments(IFolder folder, RuleTexts texts) {
        this.folder = folder;
        name = texts.name();
        family = texts.family();
        recoded.addAll(texts.recoded());
        texts.files().forEach((file, text) -> {
            saved.put(file, text);
            open(file, text);
        });
    }

    /** @param folder null for a rule of the built-in book */
    static RuleDocuments open(IFolder folder, String id) throws CoreException {
        return new RuleDocuments(folder, Sources.of(new RuleEntry(null, folder, id, "", "", "", null, List.of(),
                RuleEntry.Standing.LOCAL)));
    }

    private IDocument open(String file, String text) {
        IDocument document = new Document(text);
        documents.put(file, document);
        undo.follow(file, document);
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only afterwards is there something to tell
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                tell(file);
            }
        });
        return document;
    }

    private void tell(String file) {
        listeners.forEach(listener -> listener.accept(file));
    }

    /** @param listener is told the file that changed; empty when files came or went */
    void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    boolean editable() {
        return folder != null;
    }

    IFolder folder() {
        return folder;
    }

    /** Where the book lies that the rule stands in, or null. */
    Path book() {
        return folder == null || folder.getProject().getFolder("rules").getLocationURI() == null ? null
                : Path.of(folder.getProject().getFolder("rules").getLocationURI());
    }

    /** The files there are, by name. */
    Set<String> files() {
        return documents.keySet();
    }

    /** The document of a file, or null when there is none. */
    IDocument document(String file) {
        return documents.get(file);
    }

    String text(String file) {
        IDocument document = documents.get(file);
        return document == null ? "" : document.get();
    }

    /** Everything as it stands now. */
    public RuleTexts texts() {
        Map<String, String> texts = new TreeMap<>();
        documents.forEach((file, document) -> texts.put(file, document.get()));
        return new RuleTexts(name, family, texts, recoded);
    }

    /** Changes a text where it differs and nowhere else; a file that is not there comes to be. */
    void apply(String file, Change change) {
        if (editable()) {
            IDocument document = documents.get(file);
            if (document == null) {
                add(file, "");
                document = documents.get(file);
            }
            put(file, change.in(document.get()));
        }
    }

    /** What is too large or no text is never written over. */
    private boolean isText(String file) {
        return text(file).indexOf('\0') < 0;
    }

    /** Makes the text that one, by the smallest change. */
    void put(String file, String text) {
        if (editable() && isText(file)) {
            replace(documents.get(file), text);
        }
    }

    /** Does what a fault proposes. */
    void mend(RuleFault fault, Mend mend) {
        String text = text(fault.file());
        if (recoded.contains(fault.file()) && mend.offset() == 0 && mend.length() == text.length()) {
            recode(fault.file());
        } else if (mend.offset() + mend.length() <= text.length()) {
            apply(fault.file(), new Change(mend.offset(), mend.length(), mend.replacement()));
        }
    }

    /** The file will be written as UTF-8, whatever it was. */
    void recode(String file) {
        if (editable() && recoded.remove(file)) {
            put(file, text(file).replaceFirst("^\ufeff", ""));
            converting.add(file);
            tell(file);
        }
    }

    private static void replace(IDocument document, String now) {
        String old = document.get();
        int from = 0;
        while (from < old.length() && from < now.length() && old.charAt(from) == now.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < old.length() - from && tail < now.length() - from
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (from < old.length() || from < now.length()) {
            try {
                document.replace(from, old.length() - from - tail, now.substring(from, now.length() - tail));
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void add(String file, String text) {
        if (editable()) {
            IDocument document = open(file, text);
            undo.came(file, () -> put(file, (IDocument) null), () -> put(file, document));
            tell("");
        }
    }

    void remove(String file) {
        IDocument document = editable() ? documents.remove(file) : null;
        if (document != null) {
            undo.came(file, () -> put(file, document), () -> put(file, (IDocument) null));
            tell("");
        }
    }

    /** @param document null when the file goes */
    private void put(String file, IDocument document) {
        if (document == null) {
            documents.remove(file);
        } else {
            documents.put(file, document);
        }
        tell("");
    }

    /** Does several changes that are undone as one. */
    void together(Runnable changes) {
        undo.together(changes);
    }

    boolean dirty() {
        if (!converting.isEmpty() || !documents.keySet().equals(saved.keySet())) {
            return true;
        }
        return documents.entrySet().stream().anyMatch(entry -> !entry.getValue().get().equals(saved.get(entry.getKey())));
    }

    boolean dirty(String file) {
        return converting.contains(file) || documents.containsKey(file) != saved.containsKey(file) || !text(file).equals(saved.getOrDefault(file, ""));
    }

    /** Writes what differs; the version before goes to the history. */
    void save(IProgressMonitor monitor) throws CoreException {
        Map<String, String> now = texts().files();
        Set<String> gone = new HashSet<>(saved.keySet());
        gone.removeAll(now.keySet());
        ResourcesPlugin.getWorkspace().run(m -> {
            for (Map.Entry<String, String> file : now.entrySet()) {
                if (file.getKey().equals(TABLE)) {
                    continue;
                }
                if (converting.contains(file.getKey()) || !file.getValue().equals(saved.get(file.getKey()))) {
                    Shelves.write(folder, Map.of(file.getKey(), file.getValue()), m);
                }
            }
            for (String file : gone) {
                IFile old = folder.getFile(file);
                if (file.equals(TABLE)) {
                    continue;
                }
                if (old.exists()) {
                    old.delete(IResource.FORCE | IResource.KEEP_HISTORY, m);
                }
            }
        }, folder.getProject(), 0, monitor);
        boolean table = now.containsKey(TABLE) && !now.get(TABLE).equals(saved.get(TABLE));
        converting.clear();
        recoded.removeIf(file -> !now.getOrDefault(file, "").equals(saved.get(file)));
        saved.clear();
        saved.putAll(now);
        if (table) {
            saveTable(now.get(TABLE), monitor);
        }
    }

    /** Into the workbook that it stands for; what the workbook reads as afterwards is what was saved. */
    private void saveTable(String text, IProgressMonitor monitor) throws CoreException {
        try {
            RuleTable table = Csv.table(TABLE, text);
            Path file = tableFile() == null ? Path.of(folder.getLocationURI()).resolve(table.file()) : tableFile();
            TableFiles.write(file, table.lines());
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            String read = Csv.standIn(TableFiles.read(file));
            saved.put(TABLE, read);
            replace(documents.get(TABLE), read);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** The file of the table, or null as long as there is none. */
    Path tableFile() {
        return folder == null || folder.getLocationURI() == null ? null
                : SaidTable.find(text(SaidPage.FILE), Path.of(folder.getLocationURI()));
    }

    /** What the disk has and the editor has not seen; null when nothing. */
    RuleTexts elsewhere() throws IOException {
        if (folder == null || folder.getLocationURI() == null || !java.nio.file.Files.isDirectory(Path.of(folder.getLocationURI()))) {
            return null;
        }
        RuleTexts disk = RuleTexts.read(Path.of(folder.getLocationURI()));
        return disk.files().equals(saved) ? null : disk;
    }

    /** Files that were changed here and on the disk, each in its own way. */
    Set<String> contested(RuleTexts disk) {
        Set<String> files = new TreeSet<>(documents.keySet());
        files.addAll(saved.keySet());
        files.addAll(disk.files().keySet());
        files.removeIf(file -> Objects.equals(disk.text(file), saved.get(file)) || !dirty(file)
                || documents.containsKey(file) && text(file).equals(disk.text(file)));
        return files;
    }

    /** Takes what the disk has, but for those files. */
    void take(RuleTexts disk, Set<String> butFor) {
        Set<String> files = new TreeSet<>(saved.keySet());
        files.addAll(disk.files().keySet());
        files.removeIf(file -> butFor.contains(file) || Objects.equals(disk.text(file), saved.get(file)));
        recoded.removeAll(files);
        disk.recoded().stream().filter(files::contains).forEach(recoded::add);
        for (String file : files) {
            String text = disk.text(file);
            if (text == null) {
                saved.remove(file);
                documents.remove(file);
            } else {
                saved.put(file, text);
                if (documents.containsKey(file)) {
                    replace(documents.get(file), text);
                } else {
                    open(file, text);
                }
            }
        }
        tell("");
    }

    /** Keeps what the editor has of these files: the next saving writes it over what the disk has. */
    void keep(RuleTexts disk, Set<String> files) {
        for (String file : files) {
            if (disk.text(file) == null) {
                saved.remove(file);
            } else {
                saved.put(file, disk.text(file));
            }
        }
        tell("");
    }

    /** Undoes, or does again, the last change on a page over these files. */
    void step(Set<String> files, boolean back) {
        try {
            undo.step(files, back);
        } catch (ExecutionException e) {
            ILog.of(RuleDocuments.class).warn("undo", e);
        }
    }

    void dispose() {
        undo.dispose();
    }
}
