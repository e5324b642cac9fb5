package org.disclosurecheck.ui.rules.book;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Rules put on the shelf, given up and brought back: changes of folders as a whole. Not for the thread of the screen. */
public final class Shelves {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^(\\s*package\\s+)[\\w.]+");
    private static final Pattern NAME = Pattern.compile("(?m)^(\\s*rule\\s+\")([^\"]+)(\")");

    private Shelves() {
    }

    /**
     * A new rule after the pattern of another: everything of it, under a new id and title.
     *
     * @param family folder of the family
     * @param words the English words of the folder's name
     * @param titleEn empty to leave English out: what the pattern says in English would be said of another rule
     */
    public static IFolder copy(RuleEntry pattern, RuleProject book, String id, String family, String words, String title,
            String titleEn, IProgressMonitor monitor) throws CoreException {
        RuleTexts texts = Sources.of(pattern);
        Map<String, String> files = new TreeMap<>();
        texts.files().forEach((name, text) -> {
            String changed = text.replace(pattern.id(), id);
            if (titleEn.isBlank() && name.equals(RuleWords.ENGLISH)) {
                return;
            }
            if (name.equals(RuleWords.FILE)) {
                changed = RuleWords.data(changed).set("title", YamlText.scalar(title)).in(changed);
                changed = RuleWords.data(changed).set("title_en", titleEn.isBlank() ? "" : YamlText.scalar(titleEn)).in(changed);
                changed = titleEn.isBlank() ? RuleWords.withoutEnglish(changed) : changed;
                changed = pattern.folder() == null ? local(changed) : changed;
                changed = changed.replaceFirst("(?m)^# .*$", "# " + Matcher.quoteReplacement(title));
            } else if (name.equals("rule.drl")) {
                changed = named(changed, family, id, title);
            }
            files.put(name, changed);
        });
        IFolder folder = book.folder().getFolder(family).getFolder(id + (words.isEmpty() ? "" : "-" + words));
        write(folder, files, monitor);
        return folder;
    }

    /** True for a sentence with which a rule began and that nobody has changed yet. */
    public static boolean isBeginning(String said) {
        return Beginning.is(said);
    }

    /** A new rule in Chinese sentences, after no other: with a sentence of its kind and three small cases. */
    public static IFolder begin(RuleProject book, String id, String family, String words, String title, String titleEn,
            IProgressMonitor monitor) throws CoreException {
        IFolder folder = book.folder().getFolder(family).getFolder(id + (words.isEmpty() ? "" : "-" + words));
        write(folder, Beginning.of(family).files(title, titleEn), monitor);
        return folder;
    }

    /** What a national text says is no basis for a local rule: it begins as a local wish, and its basis is to be written. */
    private static String local(String words) {
        String changed = RuleWords.data(words).set("certainty", "local").in(words);
        changed = RuleWords.data(changed).set("basis", "本地要求（请写明文件名称和文号）").in(changed);
        changed = RuleWords.data(changed).set("law", "").in(changed);
        return RuleWords.data(changed).set("source", "").in(changed);
    }

    /** A package of the book’s own, and names that no other rule has. */
    private static String named(String drl, String family, String id, String title) {
        String changed = own(drl, family);
        Matcher name = NAME.matcher(changed);
        StringBuilder out = new StringBuilder();
        int count = 0;
        while (name.find()) {
            count++;
            String own = id + " " + title.replace("\"", "'") + (count > 1 ? " " + count : "");
            name.appendReplacement(out, Matcher.quoteReplacement(name.group(1) + own + name.group(3)));
        }
        return name.appendTail(out).toString();
    }

    /** The condition in a package of the local book. */
    public static String own(String drl, String family) {
        return PACKAGE.matcher(drl).replaceFirst("$1local." + family);
    }

    /** Writes the texts into the folder, which is made when it is not there. */
    public static void write(IFolder folder, Map<String, String> files, IProgressMonitor monitor) throws CoreException {
        IResourceRuleFactory rules = ResourcesPlugin.getWorkspace().getRuleFactory();
        ResourcesPlugin.getWorkspace().run(m -> {
            make(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                IFile to = folder.getFile(file.getKey());
                make(to.getParent());
                put(to, file.getValue());
            }
        }, rules.createRule(folder.getProject()), 0, monitor);
    }

    /** Writes a text, keeping the one before in the history. */
    public static void put(IFile file, String text) throws CoreException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(in, IResource.FORCE | IResource.KEEP_HISTORY, null);
        } else {
            file.create(in, IResource.FORCE, null);
        }
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            make(folder.getParent());
            folder.create(true, true, null);
        }
    }

    /**
     * Gives a rule up: one of the built-in book by a folder that switches it off, a local one by its own words; condition,
     * sentences and cases go to the history.
     */
    public static void withdraw(RuleEntry rule, RuleProject book, String reason, IProgressMonitor monitor) throws CoreException {
        RuleTexts texts = Sources.of(rule);
        String words = withdrawn(texts.text(RuleWords.FILE), reason);
        if (rule.folder() == null) {
            write(book.folder().getFolder(rule.family()).getFolder(texts.name()), Map.of(RuleWords.FILE, words), monitor);
            return;
        }
        ResourcesPlugin.getWorkspace().run(m -> {
            put(rule.folder().getFile(RuleWords.FILE), words);
            for (IResource member : rule.folder().members()) {
                if (!member.getName().equals(RuleWords.FILE)) {
                    member.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
                }
            }
        }, rule.folder().getProject(), 0, monitor);
    }

    private static String withdrawn(String text, String reason) {
        String changed = text;
        for (String key : new String[] {"variants", "forms", "years", "organisations", "location", "needs", "settings", "fix"}) {
            changed = RuleWords.data(changed).set(key, "").in(changed);
        }
        changed = RuleWords.data(changed).set("status", "withdrawn").in(changed);
        changed = RuleWords.data(changed).set("reason_en", "").in(changed);
        return RuleWords.data(changed).set("reason", YamlText.scalar(reason)).in(changed);
    }

    /** Takes the withdrawal back: what went to the history comes again; a folder that only switched a rule off goes. */
    public static void bringBack(RuleEntry rule, IProgressMonitor monitor) throws CoreException {
        ResourcesPlugin.getWorkspace().run(m -> {
            IFile[] deleted = rule.folder().findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, null);
            IFile words = rule.folder().getFile(RuleWords.FILE);
            if (deleted.length == 0) {
                rule.folder().delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
                return;
            }
            for (IFile file : deleted) {
                if (!file.exists() && file.getHistory(null).length > 0) {
                    make(file.getParent());
                    file.create(file.getHistory(null)[0].getContents(), IResource.FORCE, null);
                }
            }
            if (words.getHistory(null).length > 0) {
                words.setContents(words.getHistory(null)[0].getContents(), IResource.FORCE | IResource.KEEP_HISTORY, null);
            }
        }, rule.folder().getProject(), 0, monitor);
    }
}
