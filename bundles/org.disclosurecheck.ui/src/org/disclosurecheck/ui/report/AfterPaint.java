package org.disclosurecheck.ui.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Runs something once a control has been drawn: who looks sees that first. One that nobody sees is not waited for. */
final class AfterPaint implements Listener {

    private static final int UNSEEN_MILLIS = 1000;

    private final Composite control;
    private Runnable run;

    private AfterPaint(Composite control, Runnable run) {
        this.control = control;
        this.run = run;
    }

    static void of(Composite control, Runnable run) {
        AfterPaint after = new AfterPaint(control, run);
        control.addListener(SWT.Paint, after);
        control.redraw();
        control.getDisplay().timerExec(UNSEEN_MILLIS, after::run);
    }

    @Override
    public void handleEvent(Event event) {
        // what stands on it is drawn after it, in the same turn; a timer comes before all that waits for a turn by then
        control.getDisplay().timerExec(0, this::run);
    }

    private void run() {
        Runnable now = run;
        run = null;
        if (now != null && !control.isDisposed()) {
            control.removeListener(SWT.Paint, this);
            now.run();
        }
    }
}
