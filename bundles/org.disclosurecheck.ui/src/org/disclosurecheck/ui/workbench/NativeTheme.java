package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** What the system draws by itself (menus, dialogs for files, scroll bars) is dark in the dark theme, too. On GTK; elsewhere it is. */
final class NativeTheme {

    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";

    private NativeTheme() {
    }

    /** From now on. In the thread of the screen. */
    static void follow() {
        if (SWT.getPlatform().equals("gtk")) {
            PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(PageColors.THEME_CHANGED,
                    event -> Display.getDefault().asyncExec(() -> dark(String.valueOf(event.getProperty("theme")).toLowerCase().contains("dark"))));
            dark(InstanceScope.INSTANCE.getNode(THEMES).get("themeid", "").toLowerCase().contains("dark"));
        }
    }

    private static void dark(boolean wanted) {
        try {
            // SWT has it, but not as API
            Display.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("setDarkThemePreferred", boolean.class)
                    .invoke(null, wanted);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(NativeTheme.class).info("the menus keep the colours of the system", e);
        }
    }
}
