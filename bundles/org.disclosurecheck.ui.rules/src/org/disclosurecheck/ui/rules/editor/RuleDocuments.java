package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.rules.book.Change;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.Sources;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
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
    static final String TABLE = RuleFiles.TABLE;

    private final IFolder folder;
    private final String name;
    private final String family;
    private final Map<String, IDocument> documents = new TreeMap<>();
    private final RuleFiles disk;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final RuleUndo undo = new RuleUndo();

    private RuleDocuments(IFolder folder, RuleTexts texts) {
        this.folder = folder;
        name = texts.name();
        family = texts.family();
        disk = new RuleFiles(folder, texts);
        texts.files().forEach(this::open);
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
        return new RuleTexts(name, family, now(), disk.recoded());
    }

    private Map<String, String> now() {
        Map<String, String> texts = new TreeMap<>();
        documents.forEach((file, document) -> texts.put(file, document.get()));
        return texts;
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
            SmallestChange.of(documents.get(file), text);
        }
    }

    /** Does what a fault proposes. */
    void mend(RuleFault fault, Mend mend) {
        String text = text(fault.file());
        if (disk.recoded().contains(fault.file()) && mend.offset() == 0 && mend.length() == text.length()) {
            recode(fault.file());
        } else if (mend.offset() + mend.length() <= text.length()) {
            apply(fault.file(), new Change(mend.offset(), mend.length(), mend.replacement()));
        }
    }

    /** The file will be written as UTF-8, whatever it was. */
    void recode(String file) {
        if (editable() && disk.convert(file)) {
            put(file, text(file).replaceFirst("^\ufeff", ""));
            tell(file);
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
        return disk.differs(now());
    }

    boolean dirty(String file) {
        return disk.differs(file, documents.containsKey(file) ? text(file) : null);
    }

    /** Writes what differs; the version before goes to the history. */
    void save(IProgressMonitor monitor) throws CoreException {
        String table = disk.save(now(), monitor);
        if (table != null) {
            SmallestChange.of(documents.get(TABLE), table);
        }
    }

    /** The file of the table, or null as long as there is none. */
    Path tableFile() {
        return disk.table(text(SaidPage.FILE));
    }

    /** What the disk has and the editor has not seen; null when nothing. */
    RuleTexts elsewhere() throws IOException {
        return disk.elsewhere();
    }

    /** Files that were changed here and on the disk, each in its own way. */
    Set<String> contested(RuleTexts there) {
        return disk.contested(there, now());
    }

    /** Takes what the disk has, but for those files. */
    void take(RuleTexts there, Set<String> butFor) {
        for (String file : disk.take(there, butFor)) {
            String text = there.text(file);
            if (text == null) {
                documents.remove(file);
            } else if (documents.containsKey(file)) {
                SmallestChange.of(documents.get(file), text);
            } else {
                open(file, text);
            }
        }
        tell("");
    }

    /** Keeps what the editor has of these files: the next saving writes it over what the disk has. */
    void keep(RuleTexts there, Set<String> files) {
        disk.see(there, files);
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
