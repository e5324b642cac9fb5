package org.disclosurecheck.ui.rules.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** All books with their rules at one moment. Reading takes a while: not for the thread of the screen. */
public final class Shelf {

    private final Map<RuleProject, List<RuleEntry>> local = new LinkedHashMap<>();
    private final List<RuleEntry> builtIn = new ArrayList<>();

    private Shelf() {
    }

    public static Shelf read() {
        Shelf shelf = new Shelf();
        RuleBook book = Engine.book();
        Set<String> replaced = new HashSet<>();
        Set<String> withdrawn = new HashSet<>();
        for (RuleProject project : RuleProject.all()) {
            List<RuleEntry> entries = new ArrayList<>();
            try {
                for (IFolder folder : project.ruleFolders()) {
                    String id = RuleEntry.id(folder.getName());
                    boolean known = book.rule(id).isPresent() || book.dormant(id).isPresent();
                    entries.add(RuleEntry.of(project, folder, known));
                    RuleEntry last = entries.get(entries.size() - 1);
                    (last.standing() == RuleEntry.Standing.WITHDRAWN ? withdrawn : replaced).add(id);
                }
            } catch (CoreException e) {
                ILog.of(Shelf.class).log(e.getStatus());
            }
            entries.sort(Comparator.comparing(RuleEntry::id));
            shelf.local.put(project, entries);
        }
        book.rules().forEach(rule -> shelf.builtIn.add(RuleEntry.of(rule, replaced.contains(rule.id()), withdrawn.contains(rule.id()))));
        book.dormant().forEach(rule -> shelf.builtIn.add(RuleEntry.of(rule)));
        shelf.builtIn.sort(Comparator.comparing(RuleEntry::id));
        return shelf;
    }

    public List<RuleProject> books() {
        return List.copyOf(local.keySet());
    }

    /** @param book null for the built-in one */
    public List<RuleEntry> rules(RuleProject book) {
        return book == null ? builtIn : local.getOrDefault(book, List.of());
    }
}
