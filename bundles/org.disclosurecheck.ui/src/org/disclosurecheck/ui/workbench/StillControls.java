package org.disclosurecheck.ui.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/**
 * Buttons and fields of GTK fade from one look to the next for a fifth of a second, in which the window is styled, laid out and drawn
 * with every beat of the screen: that made a key as dear again as its letter. Here they change at once.
 */
final class StillControls {

    private StillControls() {
    }

    /** From now on, on GTK. */
    static void still() {
        try {
            // SWT has it, but not as API
            ClassLoader swt = SWT.class.getClassLoader();
            Object settings = swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
            swt.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_set", long.class, byte[].class, boolean.class, long.class)
                    .invoke(null, settings, "gtk-enable-animations\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), false, 0L);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(StillControls.class).info("controls fade as the system lets them", e);
        }
    }
}
