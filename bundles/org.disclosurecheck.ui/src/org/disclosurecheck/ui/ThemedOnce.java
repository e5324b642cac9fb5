package org.disclosurecheck.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/**
 * Lets the theme paint what stands on a control once, and again when the window has another theme. Otherwise it goes through all of it
 * whenever another part becomes the active one, though nothing looks different then: a fifth of the time of a click on a list.
 */
public final class ThemedOnce implements Listener {

    private static final String PASSED_OVER = "org.eclipse.e4.ui.css.disabled";

    private final Composite control;
    private final Runnable painted;
    /** A turn later than the native theme, whose colours lists take over. */
    private final EventHandler theme = event -> later(
            () -> later(() -> themed((IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE))));

    private ThemedOnce(Composite control, Runnable painted) {
        this.control = control;
        this.painted = painted;
    }

    /** @param painted what is to be done when another theme has painted it */
    public static void on(Composite control, Runnable painted) {
        ThemedOnce once = new ThemedOnce(control, painted);
        control.addListener(SWT.Paint, once);
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, once.theme);
        control.addListener(SWT.Dispose, event -> broker.unsubscribe(once.theme));
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
