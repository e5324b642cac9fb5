package org.disclosurecheck.ui.rules.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.disclosurecheck.ui.rules.book.Ready;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.ui.handlers.HandlerUtil;

/** 新建规则…: the wizard, beginning with the rule that is selected. */
public final class NewRule extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        RulesView view = RulesView.inFront();
        Node selected = view == null ? null : view.selected();
        RuleProject book = Choice.book(shell);
        if (book != null) {
            Ready.begin();
            WizardDialog dialog = new WizardDialog(shell, new RuleWizard(book, selected == null ? null : selected.rule()));
            dialog.setPageSize(660, 420);
            dialog.open();
        }
        return null;
    }
}
