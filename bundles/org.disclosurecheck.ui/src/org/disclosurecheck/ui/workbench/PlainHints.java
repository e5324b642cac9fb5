package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Where high contrast is asked for, what the platform writes in grey is as dark as other words: the hints of an empty window, remarks in lists. */
final class PlainHints {

    private static final String EMPTY = "EditorStack.";

    private PlainHints() {
    }

    /** From now on. In the thread of the screen. */
    static void follow() {
        Display display = Display.getCurrent();
        if (PageColors.contrast(display)) {
            JFaceResources.getColorRegistry().put(JFacePreferences.QUALIFIER_COLOR, display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB());
            // every widget is told of once, when it is there
            display.addListener(SWT.Skin, event -> {
                if (event.widget instanceof Label label && hint(label)) {
                    label.setForeground(null);
                }
            });
        }
    }

    private static boolean hint(Control control) {
        return control != null && (String.valueOf(control.getData("id")).startsWith(EMPTY) || hint(control.getParent()));
    }
}
