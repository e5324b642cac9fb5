package org.disclosurecheck.ui.original;

import org.disclosurecheck.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * 对照: puts the original beside the report, or takes it away again. In a narrow window the list of reports makes room
 * for it meanwhile.
 */
public final class ShowOriginal extends AbstractHandler {

    private static final int WIDE = 1600;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPage page = window.getActivePage();
        IViewPart there = page.findView(Ids.ORIGINAL);
        IWorkbenchPartReference list = page.findViewReference(Ids.NAVIGATOR);
        try {
            if (there != null && page.isPartVisible(there)) {
                page.hideView(there);
            } else {
                if (list != null && window.getShell().getSize().x < WIDE) {
                    page.setPartState(list, IWorkbenchPage.STATE_MINIMIZED);
                }
                page.showView(Ids.ORIGINAL, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /** The original goes, by whatever way: the list of reports has its room again. */
    static void roomAgain(IWorkbenchPage page) {
        IWorkbenchPartReference list = page.findViewReference(Ids.NAVIGATOR);
        if (list != null && page.getPartState(list) == IWorkbenchPage.STATE_MINIMIZED) {
            page.setPartState(list, IWorkbenchPage.STATE_RESTORED);
        }
    }
}
