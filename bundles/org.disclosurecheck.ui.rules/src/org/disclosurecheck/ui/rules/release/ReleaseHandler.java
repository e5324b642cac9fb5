package org.disclosurecheck.ui.rules.release;

import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.navigator.Choice;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 发布规则…: the local book as a rule pack. */
public final class ReleaseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        RuleProject book = Choice.book(shell);
        if (book != null) {
            open(shell, book);
        }
        return null;
    }

    /** Opens the wizard. */
    public static void open(Shell shell, RuleProject book) {
        WizardDialog dialog = new WizardDialog(shell, new ReleaseWizard(book));
        dialog.setPageSize(640, 430);
        dialog.open();
    }
}
