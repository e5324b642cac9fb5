package org.disclosurecheck.ui.compare;

import java.util.List;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 上年对比: opens the report in hand beside that of the year before. */
public final class ShowLastYear extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SubmittedReport report = FindingSelection.get().current().report();
        List<SubmittedReport> chosen = CurrentInspection.openReport().map(List::of).orElseGet(CurrentInspection::reports);
        if (!chosen.isEmpty()) {
            report = chosen.get(0);
        }
        if (report == null || !report.file().exists()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Command, Messages.Choose);
            return null;
        }
        try {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), report);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /** Opens both years of the organisation of that report. */
    public static void open(IWorkbenchPage page, SubmittedReport report) throws PartInitException {
        page.openEditor(new CompareInput(report.file()), Ids.COMPARE, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }
}
