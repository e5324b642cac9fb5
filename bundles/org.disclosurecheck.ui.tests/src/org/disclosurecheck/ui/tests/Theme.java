package org.disclosurecheck.ui.tests;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The window in the light and in the dark. */
final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Theme() {
    }

    static void light() {
        set(LIGHT);
    }

    static void dark() {
        set(DARK);
    }

    /** By reflection: the theme engine is no API of the platform. */
    private static void set(String id) {
        BundleContext context = FrameworkUtil.getBundle(Theme.class).getBundleContext();
        UI.ui(() -> {
            Object manager = context.getService(context.getServiceReference("org.eclipse.e4.ui.css.swt.theme.IThemeManager"));
            Object engine = manager.getClass().getMethod("getEngineForDisplay", Display.class).invoke(manager, Display.getCurrent());
            return engine.getClass().getMethod("setTheme", String.class, boolean.class).invoke(engine, id, false);
        });
        UI.pause(900);
    }
}
