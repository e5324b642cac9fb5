package org.disclosurecheck.ui.rules.impact;

import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.navigator.Choice;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** 看影响…: the local book against the rules in use. */
public final class ImpactHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RuleProject book = Choice.book(HandlerUtil.getActiveShell(event));
        if (book != null) {
            BookImpact.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), book);
        }
        return null;
    }
}
