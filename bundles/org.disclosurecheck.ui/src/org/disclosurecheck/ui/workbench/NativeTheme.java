package org.disclosurecheck.ui.workbench;

import java.lang.reflect.Field;

import org.disclosurecheck.ui.ThemedOnce;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * What the system draws by itself (menus, dialogs for files, scroll bars) is dark in the dark theme, too: on GTK it is told, elsewhere it
 * is. Then those are told that the theme passes over otherwise ({@link ThemedOnce}).
 */
final class NativeTheme {

    private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";

    private static final int HALF = 128;
    private static final int OWN_FOREGROUND = 1 << 12;
    private static final int OWN_BACKGROUND = 1 << 13;

    /** Whether the system has to be told. */
    private final boolean told = SWT.getPlatform().equals("gtk");
    private boolean dark;
    /** SWT takes over the colours of the system a while after the system was told; what the theme left to it has the old ones till then. */
    private boolean colorsDue;

    private NativeTheme() {
    }

    /** From now on. In the thread of the screen. */
    static void follow() {
        NativeTheme theme = new NativeTheme();
        PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, event -> Display.getDefault()
                .asyncExec(() -> theme.changed((ITheme) event.getProperty(IThemeEngine.Events.THEME),
                        (IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE))));
        if (theme.told) {
            theme.listen();
            StillControls.still();
        }
    }

    private void listen() {
        Display.getCurrent().addListener(SWT.Settings, event -> {
            if (colorsDue) {
                // of two changes in a row the system may tell the first when the second is wanted
                colorsDue = dark(event.display.getSystemColor(SWT.COLOR_LIST_BACKGROUND)) != dark;
                event.display.asyncExec(() -> takeOver(event.display));
            }
        });
        dark = InstanceScope.INSTANCE.getNode(THEMES).get("themeid", "").toLowerCase().contains("dark");
        tell(dark);
    }

    private static boolean dark(Color ground) {
        return ground.getGreen() < HALF;
    }

    private void changed(ITheme theme, IThemeEngine styles) {
        Display display = Display.getCurrent();
        if (told) {
            boolean wanted = theme.getId().contains("dark");
            colorsDue |= wanted != dark;
            dark = wanted;
            tell(wanted);
            for (Shell shell : display.getShells()) {
                styles.applyStyles(shell, true);
            }
        }
        // a turn later, since lists take over the colours of the system
        display.asyncExec(() -> ThemedOnce.themeChanged(styles));
    }

    private static void takeOver(Display display) {
        try {
            // nothing else says whether a control has a colour of its own
            Field state = Widget.class.getDeclaredField("state");
            state.setAccessible(true);
            for (Shell shell : display.getShells()) {
                takeOver(shell, state, display.getSystemColor(SWT.COLOR_RED));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            ILog.of(NativeTheme.class).info("some lists keep the colours of the theme before", e);
        }
    }

    /**
     * What has no colours of its own is said to have those of the system, and is still drawn in the ones that it had when that was said
     * last. SWT says it again only to what has another colour first.
     */
    private static void takeOver(Control control, Field state, Color other) throws ReflectiveOperationException {
        if ((state.getInt(control) & OWN_FOREGROUND) == 0) {
            control.setForeground(other);
            control.setForeground(null);
        }
        if ((state.getInt(control) & OWN_BACKGROUND) == 0) {
            control.setBackground(other);
            control.setBackground(null);
        }
        if (control instanceof Composite all) {
            for (Control child : all.getChildren()) {
                takeOver(child, state, other);
            }
        }
    }

    private static void tell(boolean wanted) {
        try {
            // SWT has it, but not as API
            Display.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("setDarkThemePreferred", boolean.class)
                    .invoke(null, wanted);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(NativeTheme.class).info("the menus keep the colours of the system", e);
        }
    }
}
