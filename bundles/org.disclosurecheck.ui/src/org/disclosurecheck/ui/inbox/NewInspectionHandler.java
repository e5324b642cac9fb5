package org.disclosurecheck.ui.inbox;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** 新建检查项目…: the same wizard, with the name of a new inspection. */
public final class NewInspectionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ImportWizard.open(HandlerUtil.getActiveShell(event), null, List.of(), true);
        return null;
    }
}
