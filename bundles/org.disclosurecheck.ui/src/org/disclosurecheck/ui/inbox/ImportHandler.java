package org.disclosurecheck.ui.inbox;

import java.util.List;

import org.disclosurecheck.ui.CurrentInspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** 收件…: opens the wizard for the inspection in hand. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ImportWizard.open(HandlerUtil.getActiveShell(event), CurrentInspection.get().orElse(null), List.of(), false);
        return null;
    }
}
