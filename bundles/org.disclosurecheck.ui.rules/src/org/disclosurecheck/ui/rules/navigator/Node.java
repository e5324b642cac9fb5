package org.disclosurecheck.ui.rules.navigator;

import java.util.List;
import java.util.Objects;

import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;

/** A line of the tree: a book, a family in it, or a rule. Equal when it is the same line, whatever its content says now. */
public final class Node {

    private final RuleProject book;
    private final String family;
    private final RuleEntry rule;
    private final List<Node> below;
    private Node above;

    Node(RuleProject book, String family, RuleEntry rule, List<Node> below) {
        this.book = book;
        this.family = family;
        this.rule = rule;
        this.below = below;
        below.forEach(node -> node.above = this);
    }

    /** Null in the built-in book. */
    public RuleProject book() {
        return book;
    }

    /** Letters of the family; null for a book. */
    public String family() {
        return family;
    }

    /** Null for a book or a family. */
    public RuleEntry rule() {
        return rule;
    }

    public List<Node> below() {
        return below;
    }

    Node above() {
        return above;
    }

    private Object place() {
        return rule == null ? "" : rule.folder() == null ? rule.id() : rule.folder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node that && Objects.equals(book, that.book) && Objects.equals(family, that.family)
                && place().equals(that.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, family, place());
    }
}
