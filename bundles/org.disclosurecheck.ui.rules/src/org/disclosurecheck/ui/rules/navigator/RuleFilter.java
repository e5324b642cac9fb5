package org.disclosurecheck.ui.rules.navigator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Lets those rules through in which all words that are typed stand: number, title, state, form. */
final class RuleFilter extends ViewerFilter {

    private List<String> words = List.of();

    /** @return whether anything is looked for */
    boolean type(String typed) {
        words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList();
        return !words.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return matches((Node) element);
    }

    private boolean matches(Node node) {
        if (words.isEmpty()) {
            return true;
        }
        if (node.rule() == null) {
            return node.below().stream().anyMatch(this::matches);
        }
        RuleEntry rule = node.rule();
        String text = (rule.id() + " " + rule.title(Engine.language()) + " " + RuleLabels.words(rule.standing()) + " "
                + String.join(" ", rule.forms())).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
