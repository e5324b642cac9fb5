package org.disclosurecheck.ui.rules.navigator;

import java.util.List;

import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.swt.widgets.Shell;

/** Which local book is meant, where the selection does not tell. */
public final class Choice {

    private Choice() {
    }

    /** The book of the selection, the only one, or the one that a wizard makes; null when the user gave up. */
    public static RuleProject book(Shell shell) {
        RulesView view = RulesView.inFront();
        Node selected = view == null ? null : view.selected();
        if (selected != null && selected.book() != null) {
            return selected.book();
        }
        List<RuleProject> books = RuleProject.all();
        return books.isEmpty() ? NewBook.ask(shell) : books.get(0);
    }
}
