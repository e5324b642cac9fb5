package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 欢迎页: opens it, or brings it to the front. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }

    static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), Ids.WELCOME);
        } catch (PartInitException e) {
            ILog.of(WelcomeHandler.class).log(e.getStatus());
        }
    }
}
