package org.disclosurecheck.ui.rules.editor;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What the commands of the window do on the page in front: undo and redo everywhere, those of texts on the condition. */
final class PageActions {

    private static final List<ActionFactory> OF_TEXTS = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND);

    private final RulePages editor;

    PageActions(RulePages editor) {
        this.editor = editor;
    }

    /** @param page the page in front; null for the text of the condition */
    void show(RulePage page) {
        IActionBars bars = editor.getEditorSite().getActionBars();
        if (page != null) {
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new Step(page, true));
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new Step(page, false));
            OF_TEXTS.forEach(factory -> bars.setGlobalActionHandler(factory.getId(), null));
        } else if (editor.conditionPage() != null) {
            for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
                bars.setGlobalActionHandler(factory.getId(), editor.conditionPage().getAction(factory.getId()));
            }
            OF_TEXTS.forEach(factory -> bars.setGlobalActionHandler(factory.getId(), editor.conditionPage().getAction(factory.getId())));
        }
        bars.updateActionBars();
    }

    /** Undo and redo of what was changed on a page of fields. */
    private final class Step extends Action {
        private final RulePage page;
        private final boolean back;

        Step(RulePage page, boolean back) {
            this.page = page;
            this.back = back;
        }

        @Override
        public void run() {
            editor.documents().step(page.files(), back);
        }
    }
}
