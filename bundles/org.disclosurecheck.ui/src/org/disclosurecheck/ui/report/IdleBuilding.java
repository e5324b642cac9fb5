package org.disclosurecheck.ui.report;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Control;

/**
 * Builds what a page still lacks, one part after the other, while nobody does anything: the screen never waits for it, and a
 * screen reader finds the whole page then.
 */
final class IdleBuilding {

    /** Nothing is built while the user is likely to go on. */
    private static final int IDLE_MILLIS = 400;
    private static final int NEXT_MILLIS = 40;

    private final Control page;
    private final BooleanSupplier whole;
    private final Runnable one;
    private final Runnable next = this::next;
    private Runnable then = () -> { };

    /**
     * @param whole whether every part stands
     * @param one builds one more
     */
    IdleBuilding(Control page, BooleanSupplier whole, Runnable one) {
        this.page = page;
        this.whole = whole;
        this.one = one;
    }

    /** @param run what may be done when a report stands with all its parts and nobody has done anything else */
    void then(Runnable run) {
        then = run;
    }

    /** Somebody has done something: it begins when nothing more comes. */
    void begin() {
        page.getDisplay().timerExec(IDLE_MILLIS, next);
    }

    private void next() {
        if (page.isDisposed()) {
            return;
        }
        if (whole.getAsBoolean()) {
            then.run();
        } else {
            one.run();
            page.getDisplay().timerExec(NEXT_MILLIS, next);
        }
    }
}
