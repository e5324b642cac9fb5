package org.disclosurecheck.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Says one sentence in the status line, from any thread: enough where a dialog would only stand in the way. */
public final class Said {

    private static volatile String last = "";
    private static IStatusLineManager line;

    private Said() {
    }

    public static void inStatusLine(String sentence) {
        last = sentence;
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> show(sentence));
        }
    }

    /** What was said last. */
    public static String last() {
        return last;
    }

    /** Where sentences appear: the status line of the window. */
    public static void in(IStatusLineManager statusLine) {
        line = statusLine;
    }

    private static void show(String sentence) {
        if (line != null) {
            line.setMessage(sentence);
        }
    }
}
