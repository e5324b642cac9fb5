package org.disclosurecheck.ui.report;

import org.disclosurecheck.ui.ThemedOnce;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A page that is made while nothing else is to be done, as large as the last one and with the same parts: the next tab takes it over.
 * To make and to measure its widgets takes longer than to open the report. One only, out of sight, and a step at a time.
 */
final class SparePage {

    /** Whoever looks at a report for so long does not go on to the next in this moment. */
    private static final int IDLE_MILLIS = 1000;
    private static final int STEP_MILLIS = 60;

    private static SparePage waiting;

    private final ReportSession like;
    private final Composite parked;
    private final Runnable zoom = this::drop;
    private final Runnable next = this::next;
    private PageView page;
    private boolean ready;

    private SparePage(PageView shown) {
        like = shown.session();
        // in the same window: a control that moves to another one brings its menus there, too
        parked = new Composite(shown.control().getShell(), SWT.NONE);
        parked.setVisible(false);
        // the theme paints it as it will in a tab
        parked.setData("org.eclipse.e4.ui.css.CssClassName", "MPart");
        parked.setLayout(new FillLayout());
        Point size = shown.control().getSize();
        parked.setSize(size);
        // with other letters or other colours it would have to be made anew
        PageZoom.addListener(zoom);
        ThemedOnce.on(parked, this::drop);
        parked.addListener(SWT.Dispose, event -> {
            PageZoom.removeListener(zoom);
            waiting = waiting == this ? null : waiting;
        });
    }

    /** A page stands with all its parts: soon there will be another like it. */
    static void like(PageView shown) {
        ReportSession now = shown.session();
        shown.control().getDisplay().timerExec(IDLE_MILLIS, () -> {
            if (waiting == null && !shown.control().isDisposed() && shown.session() == now && shown.isOpen() && shown.control().isVisible()) {
                waiting = new SparePage(shown);
                waiting.next();
            }
        });
    }

    /** The page for a tab: the one that was made ahead, or a new one. */
    static PageView take(Composite parent, PageOwner owner) {
        SparePage spare = waiting;
        if (spare == null || !spare.ready || spare.parked.getShell() != parent.getShell()) {
            return new PageView(parent, owner);
        }
        waiting = null;
        spare.page.moveTo(parent, owner);
        // the place where it stood is not what anybody waits for
        parent.getDisplay().asyncExec(spare::drop);
        return spare.page;
    }

    private void drop() {
        parked.dispose();
    }

    /** What is drawn for the first time takes windows, fonts and styles, which it then has. Where nobody sees it. */
    private void drawOnce() {
        parked.setLocation(parked.getShell().getSize().x, 0);
        parked.setVisible(true);
        AtOnce.draw(parked);
        parked.setVisible(false);
    }

    private void next() {
        if (parked.isDisposed()) {
            return;
        }
        if (page == null) {
            page = new PageView(parked, null);
            parked.layout(true);
            page.prepare(like);
        } else if (!page.parts().isWhole()) {
            page.parts().buildOne();
        } else {
            drawOnce();
            page.prepared();
            ready = true;
            parked.setData("id", "spare");
        }
        if (!ready) {
            parked.getDisplay().timerExec(STEP_MILLIS, next);
        }
    }
}
