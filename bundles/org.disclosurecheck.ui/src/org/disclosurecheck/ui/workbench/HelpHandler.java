package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** F1: the page of the rule in hand, else the handbook; and the list of keys. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Finding finding = FindingSelection.get().current().finding();
        String page = event.getCommand().getId().equals(Ids.COMMAND_KEYS) ? "keys"
                : finding == null ? null : "rule:" + finding.rule();
        open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), page);
        return null;
    }

    /** @param page id of a page, or null for the first */
    public static void open(IWorkbenchPage page, String id) {
        try {
            HelpView view = (HelpView) page.showView(Ids.HELP);
            if (id != null) {
                view.show(id);
            }
        } catch (PartInitException e) {
            ILog.of(HelpHandler.class).log(e.getStatus());
        }
    }
}
