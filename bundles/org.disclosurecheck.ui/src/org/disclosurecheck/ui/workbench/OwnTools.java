package org.disclosurecheck.ui.workbench;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Menus and tools of platform bundles that are not for people in an office are left out, again whenever a layout begins anew. */
final class OwnTools extends PerspectiveAdapter {

    private static final List<String> HIDDEN = List.of("org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile");

    /** From now on, in that window. */
    static void follow(IWorkbenchWindow window) {
        hide(window.getActivePage());
        window.addPerspectiveListener(new OwnTools());
    }

    private static void hide(IWorkbenchPage page) {
        HIDDEN.forEach(page::hideActionSet);
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
            hide(page);
        }
    }
}
