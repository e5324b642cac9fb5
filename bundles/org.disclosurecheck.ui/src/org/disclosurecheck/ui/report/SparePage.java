package org.disclosurecheck.ui.report;

import org.disclosurecheck.ui.ThemedOnce;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

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
        SparePage spare = ready(parent.getShell());
        return spare == null ? new PageView(parent, owner) : spare.moveTo(parent, owner);
    }

    /** What was made ahead in a window, which waits no longer; null when there is none. */
    static SparePage ready(Shell window) {
        SparePage spare = waiting;
        if (spare == null || !spare.ready || spare.parked.getShell() != window) {
            return null;
        }
        waiting = null;
        return spare;
    }

    /** It is not needed, and waits again. */
    void waitAgain() {
        waiting = this;
    }

    PageView page() {
        return page;
    }

    /** It is seen where something else was seen. */
    void cover(Composite area) {
        // step by step: Display.map asks the window system
        Rectangle place = new Rectangle(0, 0, area.getSize().x, area.getSize().y);
        for (Composite inner = area; inner != parked.getParent(); inner = inner.getParent()) {
            place.x += inner.getLocation().x;
            place.y += inner.getLocation().y;
        }
        page.belongsTo(new Nobody());
        parked.setBounds(place);
        parked.moveAbove(null);
        parked.setVisible(true);
    }

    /** It comes into a tab. */
    PageView moveTo(Composite parent, PageOwner owner) {
        page.moveTo(parent, owner);
        // the place where it stood is not what anybody waits for, unless it covers something
        if (parked.isVisible()) {
            drop();
        } else {
            parent.getDisplay().asyncExec(this::drop);
        }
        return page;
    }

    void drop() {
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
