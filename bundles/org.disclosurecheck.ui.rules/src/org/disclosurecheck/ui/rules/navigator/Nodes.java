package org.disclosurecheck.ui.rules.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The shelf as a tree: local books first, the built-in one last. */
final class Nodes implements ITreeContentProvider {

    static List<Node> of(Shelf shelf) {
        List<Node> books = new ArrayList<>();
        shelf.books().forEach(book -> books.add(book(book, shelf.rules(book))));
        books.add(book(null, shelf.rules(null)));
        return books;
    }

    private static Node book(RuleProject book, List<RuleEntry> rules) {
        Map<String, List<Node>> families = new TreeMap<>();
        for (RuleEntry rule : rules) {
            families.computeIfAbsent(letters(rule), key -> new ArrayList<>())
                    .add(new Node(book, letters(rule), rule, List.of()));
        }
        List<Node> below = new ArrayList<>();
        families.forEach((family, nodes) -> below.add(new Node(book, family, null, nodes)));
        return new Node(book, null, null, below);
    }

    private static String letters(RuleEntry rule) {
        return rule.id().matches("[A-Z]{3}-\\d{3}") ? rule.id().substring(0, 3) : rule.family();
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Node) parent).below().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((Node) element).above();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Node) element).below().isEmpty();
    }
}
