package org.disclosurecheck.ui.details;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.commands.ICommandService;

/**
 * The proposals of the report in front, as a button. A button of the platform asks for its command only when a part gets the keys, and
 * so was pale for a report that is looked at while the keys stay in a list.
 */
final class FixAction extends Action implements IPartListener2 {

    private final IWorkbenchPage page;

    FixAction(IWorkbenchPage page) {
        this.page = page;
        try {
            Command command = page.getWorkbenchWindow().getService(ICommandService.class).getCommand(Ids.COMMAND_FIX);
            setText(command.getName());
            setToolTipText(command.getDescription() + " (Ctrl+1)");
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
        update();
        page.addPartListener(this);
    }

    void update() {
        FindingSelection.Current hand = FindingSelection.get().current();
        IEditorPart front = page.getActiveEditor();
        setEnabled(hand.report() != null && front instanceof ReportEditor editor && hand.report().equals(editor.report()));
    }

    void end() {
        page.removePartListener(this);
    }

    @Override
    public void run() {
        Commands.run(Ids.COMMAND_FIX);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
