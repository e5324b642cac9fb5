package org.disclosurecheck.ui.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What the system draws by itself (menus, dialogs for files, scroll bars) is dark in the dark theme, too. On GTK; elsewhere it is. */
final class NativeTheme {

    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";

    private NativeTheme() {
    }

    /** From now on. In the thread of the screen. */
    static void follow() {
        if (SWT.getPlatform().equals("gtk")) {
            PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED,
                    event -> Display.getDefault().asyncExec(() -> changed((ITheme) event.getProperty(IThemeEngine.Events.THEME),
                            (IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE))));
            dark(InstanceScope.INSTANCE.getNode(THEMES).get("themeid", "").toLowerCase().contains("dark"));
        }
    }

    private static void changed(ITheme theme, IThemeEngine styles) {
        dark(theme.getId().contains("dark"));
        // the colours of the system were asked for while they were still those of the theme before
        for (Shell shell : Display.getCurrent().getShells()) {
            styles.applyStyles(shell, true);
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
