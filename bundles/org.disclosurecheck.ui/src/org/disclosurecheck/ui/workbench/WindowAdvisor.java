package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size, its bars, and what is left out of them. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Bars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Platform.getProduct() == null ? "Margent · 眉批" : Platform.getProduct().getName());
    }

    @Override
    public void postWindowOpen() {
        Said.in(getWindowConfigurer().getActionBarConfigurer().getStatusLineManager());
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        OwnTools.follow(page.getWorkbenchWindow());
        closeBroken(page);
        TabNames.renew(page);
        if (page.getEditorReferences().length == 0 && Inspection.all().isEmpty()) {
            WelcomeHandler.open(page);
        }
    }

    /** Tabs that came back from a session that was killed, and whose editor nobody knows any more. */
    private static void closeBroken(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (PlatformUI.getWorkbench().getEditorRegistry().findEditor(reference.getId()) == null || gone(reference)) {
                page.closeEditors(new IEditorReference[] { reference }, false);
            }
        }
    }

    /** The file of the tab is not there any more. */
    private static boolean gone(IEditorReference reference) {
        try {
            IFile file = reference.getEditorInput().getAdapter(IFile.class);
            return file != null && !file.exists();
        } catch (PartInitException e) {
            return true;
        }
    }
}
