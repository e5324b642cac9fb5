package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * Tabs come back with the names that they had when the window was closed, in the language of that day, and what stands behind one says
 * its name only when it is shown. So they are named anew when the window opens.
 */
public final class TabNames {

    private static final String LANGUAGE = "tabs.language";

    private TabNames() {
    }

    /** After the window has come back. In the thread of the screen. */
    public static void renew(IWorkbenchPage page) {
        views(page.getWorkbenchWindow());
        Language now = Engine.language();
        IEclipsePreferences last = InstanceScope.INSTANCE.getNode(Ids.PLUGIN);
        if (!now.name().equals(last.get(LANGUAGE, now.name()))) {
            editors(page);
        }
        last.put(LANGUAGE, now.name());
    }

    /** Those that nobody has looked at yet: the others have said their name. */
    private static void views(IWorkbenchWindow window) {
        IViewRegistry known = PlatformUI.getWorkbench().getViewRegistry();
        for (MPart part : window.getService(EModelService.class).findElements(window.getService(MWindow.class), null, MPart.class)) {
            IViewDescriptor view = part.getObject() == null ? known.find(part.getElementId()) : null;
            if (view != null) {
                part.setLabel(view.getLabel());
                part.setTooltip(null);
            }
        }
    }

    /** Reports are called by their files; what else is open knows its own name, and there is little of it. */
    private static void editors(IWorkbenchPage page) {
        for (IEditorReference editor : page.getEditorReferences()) {
            if (!editor.getId().equals(Ids.EDITOR)) {
                editor.getEditor(true);
            }
        }
    }
}
