package org.disclosurecheck.ui.report;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The scrolled page: as wide as what is seen, as high as its parts; the wheel scrolls it wherever the mouse is. */
final class PageScroll {

    private static final int WHEEL = 24;
    private static final int AROUND = 40;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Runnable fitted;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final PageLayout layout = new PageLayout();
    private Runnable resized = () -> { };
    private boolean due;

    /** @param fitted told when the parts have their places anew */
    PageScroll(Composite parent, Runnable fitted) {
        this.fitted = fitted;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setAlwaysShowScrollBars(true);
        page = new Composite(scroll, SWT.NONE);
        page.setData("id", "page");
        page.setLayout(layout);
        page.setFont(PageZoom.font());
        PageColors.paper(scroll);
        PageColors.paper(page);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> {
            fit();
            resized.run();
        });
        scroll.getVerticalBar().addListener(SWT.Selection, e -> tell());
        wheel(page);
    }

    ScrolledComposite control() {
        return scroll;
    }

    Composite page() {
        return page;
    }

    /** The parts of the page, from top to bottom. */
    List<PagePart> parts() {
        return layout.parts();
    }

    /** @param run what is to be done when more or less of the page is seen */
    void onResize(Runnable run) {
        resized = run;
    }

    /** Whether some of the part is in sight. */
    boolean sees(PagePart part) {
        return part.bottom() > top() && part.top() < top() + scroll.getClientArea().height;
    }

    void wheel(Control control) {
        control.addListener(SWT.MouseVerticalWheel, e -> {
            e.doit = false;
            if ((e.stateMask & SWT.MOD1) != 0) {
                // the page is made anew: not while its part handles the event
                page.getDisplay().asyncExec(() -> PageZoom.by(Integer.signum(e.count)));
            } else {
                to(top() - e.count * WHEEL);
            }
        });
    }

    int top() {
        return scroll.getOrigin().y;
    }

    void to(int y) {
        scroll.setOrigin(0, Math.max(0, y));
        tell();
    }

    /** Back to the top for another report, and nobody is told: what is there still is the report before. */
    void start() {
        scroll.setOrigin(0, 0);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Gives the parts their places soon; once, however often it is asked for meanwhile. */
    void fitSoon() {
        if (!due) {
            due = true;
            page.getDisplay().asyncExec(() -> {
                due = false;
                if (!page.isDisposed()) {
                    fit();
                }
            });
        }
    }

    /** Gives the parts their places; what is seen at the top stays there. */
    void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            PagePart first = parts().stream().filter(part -> part.bottom() > top()).findFirst().orElse(null);
            int above = first == null ? 0 : top() - first.top();
            page.setSize(page.computeSize(width, SWT.DEFAULT));
            page.layout(true);
            if (first != null && top() > 0 && first.top() + above != top()) {
                scroll.setOrigin(0, first.top() + above);
            }
            fitted.run();
        }
    }

    /** Scrolls as little as it takes to see a rectangle of a control. */
    void reveal(Control control, Rectangle inControl) {
        Rectangle bounds = inPage(control, inControl);
        int height = scroll.getClientArea().height;
        int top = top();
        if (bounds.y < top + 2) {
            to(bounds.y - AROUND);
        } else if (bounds.y + bounds.height > top + height) {
            // what is far below comes to the upper half, so that what belongs to it is seen too
            boolean far = bounds.y > top + height + AROUND;
            to(far ? bounds.y - height * 3 / 5 : bounds.y + bounds.height - height + AROUND);
        }
    }

    Rectangle inPage(Control control, Rectangle bounds) {
        // step by step: Display.map asks the window system, which is dear for every mark of the ruler
        Rectangle moved = new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
        for (Control inner = control; inner != page; inner = inner.getParent()) {
            moved.x += inner.getLocation().x;
            moved.y += inner.getLocation().y;
        }
        return moved;
    }
}
