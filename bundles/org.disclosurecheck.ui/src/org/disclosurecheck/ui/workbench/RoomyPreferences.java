package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.Ems;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** The platform makes the dialog of the preferences as small as its smallest page: buttons of the others are cut. */
final class RoomyPreferences {

    private static final int WIDTH = 880;
    private static final int HEIGHT = 720;

    private RoomyPreferences() {
    }

    /** From now on. In the thread of the screen. */
    static void follow() {
        Display.getCurrent().addFilter(SWT.Show, RoomyPreferences::shown);
    }

    private static void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog) {
            Rectangle screen = shell.getMonitor().getClientArea();
            Point now = shell.getSize();
            int width = Math.min(screen.width, Math.max(now.x, Ems.width(shell, WIDTH)));
            int height = Math.min(screen.height, Math.max(now.y, Ems.width(shell, HEIGHT)));
            // it grows around its middle, and stays on the screen
            Point at = shell.getLocation();
            int x = at.x - (width - now.x) / 2;
            int y = at.y - (height - now.y) / 2;
            shell.setBounds(Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
                    Math.max(screen.y, Math.min(y, screen.y + screen.height - height)), width, height);
        }
    }
}
