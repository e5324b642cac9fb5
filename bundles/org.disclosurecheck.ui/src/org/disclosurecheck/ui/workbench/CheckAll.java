package org.disclosurecheck.ui.workbench;

import java.util.List;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** 全部检查: checks every report of the inspection in hand anew, or of all when none is. */
public final class CheckAll extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CurrentInspection.get().map(List::of).orElseGet(Inspection::all).forEach(Inspection::checkAll);
        return null;
    }
}
