package org.disclosurecheck.ui.why;

import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Places;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** 为什么没报…: asks about the cell or paragraph in hand. */
public final class WhyNotHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && editor.isReady()) {
            String place = editor.focusedPlace();
            FindingSelection.Current current = FindingSelection.get().current();
            if (place == null && editor.report().equals(current.report())) {
                place = current.place();
            }
            WhyNotDialog.open(HandlerUtil.getActiveShell(event), editor.report(), place == null ? null : Places.address(place));
        }
        return null;
    }
}
