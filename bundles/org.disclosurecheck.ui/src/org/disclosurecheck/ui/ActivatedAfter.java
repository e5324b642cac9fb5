package org.disclosurecheck.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets a list that the mouse is pressed on become the active part after the report that was clicked is seen. The platform takes as long
 * for that, with styles, menus and commands, as the report to be read and filled in. Whoever does anything else with the list, or opens
 * a tab, finds it active.
 */
public final class ActivatedAfter implements Listener {

    /** Under which the platform keeps what a control shows. */
    private static final String SHOWS = "modelElement";

    /** With the first what is selected is shown, with the second it is told to stand. */
    private static final int TURNS = 2;

    /** The part that is to become the active one in this moment, or null. */
    private static Composite waiting;

    private final Control list;
    private boolean pressed;

    private ActivatedAfter(Control list) {
        this.list = list;
    }

    /** @param list what is pressed within the part; a click on it shows a report */
    public static void on(Control list) {
        ActivatedAfter after = new ActivatedAfter(list);
        list.getDisplay().addFilter(SWT.Activate, after);
        list.addListener(SWT.Dispose, event -> list.getDisplay().removeFilter(SWT.Activate, after));
        for (int other : new int[] {SWT.KeyDown, SWT.MenuDetect, SWT.DragDetect, SWT.DefaultSelection}) {
            list.addListener(other, event -> now());
        }
        list.addListener(SWT.MouseDown, event -> {
            after.pressed = false;
            if (event.button != 1) {
                now();
            }
        });
    }

    /** Whether another part is the active one only for this moment. */
    public static boolean isDue() {
        return waiting != null;
    }

    /** The list becomes the active part, if it is to. In the thread of the screen. */
    public static void now() {
        Composite part = waiting;
        waiting = null;
        if (part != null && !part.isDisposed()) {
            part.notifyListeners(SWT.Activate, new Event());
        }
    }

    /** Those who are told go from the inside to the outside: the list, its part, the folder. */
    @Override
    public void handleEvent(Event event) {
        if (event.widget == list) {
            pressed = event.detail == SWT.MouseDown;
        } else if (pressed && event.widget instanceof Composite part && event.widget == part()) {
            pressed = false;
            event.type = SWT.None;
            waiting = part;
            after(TURNS);
        } else if (waiting != null && event.widget != waiting && event.widget.getData(SHOWS) != null && !isAround(event.widget)) {
            // somebody was quicker: another part is the active one
            waiting = null;
        }
    }

    private static void after(int turns) {
        Display display = Display.getCurrent();
        display.timerExec(0, turns == 0 ? ActivatedAfter::now : () -> after(turns - 1));
    }

    private Composite part() {
        Composite outer = list.getParent();
        while (outer != null && outer.getData(SHOWS) == null) {
            outer = outer.getParent();
        }
        return outer;
    }

    private static boolean isAround(Object control) {
        Composite outer = waiting.isDisposed() ? null : waiting;
        while (outer != null && outer != control) {
            outer = outer.getParent();
        }
        return outer != null;
    }
}
