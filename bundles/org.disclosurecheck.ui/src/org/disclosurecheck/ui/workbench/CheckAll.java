package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** 全部检查: checks every report of every inspection anew. */
public final class CheckAll extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Inspection.all().forEach(Inspection::checkAll);
        return null;
    }
}
