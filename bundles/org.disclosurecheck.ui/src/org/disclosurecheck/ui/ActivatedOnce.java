package org.disclosurecheck.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets a part that the mouse is pressed on become the active one once. Its tab folder would ask the window system whether the mouse is
 * on the tab, and make the part active a second time, with all that is styled anew for it: a quarter of what a click on a list takes
 * until anybody hears of it.
 */
public final class ActivatedOnce implements Listener {

    private final Control control;
    /** The folder that is told next, in the same turn. */
    private CTabFolder folder;

    private ActivatedOnce(Control control) {
        this.control = control;
    }

    /** @param control what is pressed within the part */
    public static void on(Control control) {
        ActivatedOnce once = new ActivatedOnce(control);
        control.getDisplay().addFilter(SWT.Activate, once);
        control.addListener(SWT.Dispose, event -> control.getDisplay().removeFilter(SWT.Activate, once));
    }

    /**
     * Gives the keys to something in a part that is the active one already: to make it active again would style its tabs anew, though
     * nothing looks different then.
     *
     * @param within what the part shows
     */
    public static void keys(Control within, Runnable take) {
        Control tab = within;
        while (tab != null && !(tab.getParent() instanceof CTabFolder)) {
            tab = tab.getParent();
        }
        Control told = tab;
        Listener passed = event -> event.type = event.widget == told ? SWT.None : event.type;
        within.getDisplay().addFilter(SWT.Activate, passed);
        try {
            take.run();
        } finally {
            within.getDisplay().removeFilter(SWT.Activate, passed);
        }
    }

    /** Those who are told go from the inside to the outside: the control, its part, the folder. */
    @Override
    public void handleEvent(Event event) {
        if (event.widget == control) {
            folder = event.detail == SWT.MouseDown ? folder() : null;
        } else if (event.widget == folder) {
            folder = null;
            event.detail = SWT.NONE;
        }
    }

    private CTabFolder folder() {
        Control outer = control;
        while (outer != null && !(outer instanceof CTabFolder)) {
            outer = outer.getParent();
        }
        return (CTabFolder) outer;
    }
}
