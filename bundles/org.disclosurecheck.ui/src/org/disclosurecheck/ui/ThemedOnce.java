package org.disclosurecheck.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets the theme paint what stands on a control once, and again when the window has another theme. Otherwise it goes through all of it
 * whenever another part becomes the active one, though nothing looks different then: a fifth of the time of a click on a list.
 */
public final class ThemedOnce implements Listener {

    private static final String PASSED_OVER = "org.eclipse.e4.ui.css.disabled";

    /** All that stand in the window now; in the thread of the screen only. */
    private static final Set<ThemedOnce> STANDING = new LinkedHashSet<>();

    private final Composite control;
    private final Runnable painted;

    private ThemedOnce(Composite control, Runnable painted) {
        this.control = control;
        this.painted = painted;
    }

    /** @param painted what is to be done when another theme has painted it */
    public static void on(Composite control, Runnable painted) {
        ThemedOnce once = new ThemedOnce(control, painted);
        control.addListener(SWT.Paint, once);
        STANDING.add(once);
        control.addListener(SWT.Dispose, event -> STANDING.remove(once));
    }

    /**
     * Moves a control, with all that stands on it, to where it looks just the same: the theme would go through all of it again.
     *
     * @param move moves it
     */
    public static void moved(Composite control, Runnable move) {
        Listener passed = event -> event.type = stands(event.widget, control) ? SWT.None : event.type;
        control.getDisplay().addFilter(SWT.Skin, passed);
        move.run();
        // the theme is told before anything that waits for a turn by then
        control.getDisplay().asyncExec(() -> control.getDisplay().removeFilter(SWT.Skin, passed));
    }

    private static boolean stands(Widget widget, Composite on) {
        Control outer = widget instanceof Control inner ? inner : null;
        while (outer != null && outer != on) {
            outer = outer.getParent();
        }
        return outer != null;
    }

    /** The window has another theme, and what the system draws by itself has it, too. In the thread of the screen. */
    public static void themeChanged(IThemeEngine now) {
        List.copyOf(STANDING).stream().filter(once -> !once.control.isDisposed()).forEach(once -> once.themed(now));
    }

    /** What is drawn for the first time has its theme. */
    @Override
    public void handleEvent(Event event) {
        control.removeListener(SWT.Paint, this);
        later(() -> control.setData(PASSED_OVER, Boolean.TRUE));
    }

    private void later(Runnable run) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    private void themed(IThemeEngine now) {
        Object before = control.getData(PASSED_OVER);
        control.setData(PASSED_OVER, null);
        now.applyStyles(control, true);
        control.setData(PASSED_OVER, before);
        painted.run();
    }
}
