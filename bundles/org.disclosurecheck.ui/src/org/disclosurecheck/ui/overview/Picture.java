package org.disclosurecheck.ui.overview;

import java.util.List;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The picture on the screen: what the mouse is over says what it is, a click or Enter follows it, the arrow keys go from
 * place to place, and a screen reader hears each.
 */
final class Picture extends Canvas {

    private final Painter.Links links;
    private Figures figures = Figures.NONE;
    private List<Region> regions = List.of();
    private int at = -1;

    Picture(Composite parent, Painter.Links links) {
        super(parent, SWT.DOUBLE_BUFFERED);
        PageColors.paper(this);
        this.links = links;
        setData("id", "overview");
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(region(event)));
        addListener(SWT.MouseUp, event -> follow(region(event)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    void show(Figures now) {
        // the same picture with newer numbers leaves the keys where they are
        at = now.name().equals(figures.name()) ? at : -1;
        figures = now;
        redraw();
    }

    Figures figures() {
        return figures;
    }

    /** The places of the picture as it was drawn last. */
    List<Region> regions() {
        return regions;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? 760 : width;
        Image nowhere = new Image(getDisplay(), 1, 1);
        GC gc = new GC(nowhere);
        gc.setFont(getFont());
        int high = new Painter(gc, figures, links, palette()).draw(wide);
        gc.dispose();
        nowhere.dispose();
        return new Point(wide, high);
    }

    private Palette palette() {
        return Palette.of(getDisplay(), getBackground(), getForeground());
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        Painter painter = new Painter(gc, figures, links, palette());
        painter.draw(getClientArea().width);
        regions = List.copyOf(painter.regions());
        if (isFocusControl() && at >= 0 && at < regions.size()) {
            Rectangle bounds = regions.get(at).bounds();
            gc.setForeground(getForeground());
            gc.drawFocus(bounds.x - 1, bounds.y - 1, bounds.width + 2, bounds.height + 2);
        }
    }

    private int region(Event event) {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).bounds().contains(event.x, event.y)) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int index) {
        setToolTipText(index < 0 ? null : regions.get(index).tip());
        boolean leads = index >= 0 && regions.get(index).action() != null;
        setCursor(leads ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void follow(int index) {
        setFocus();
        if (index >= 0 && regions.get(index).action() != null) {
            at = index;
            regions.get(index).action().run();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> go(at + 1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> go(at - 1);
            case SWT.HOME -> go(0);
            case SWT.END -> go(regions.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> follow(at);
            default -> {
                // other keys belong to the window
            }
        }
    }

    private void go(int index) {
        if (index >= 0 && index < regions.size()) {
            at = index;
            getAccessible().setFocus(index);
            redraw();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    /** The place that the keys stand on, or null. */
    Rectangle focus() {
        return at >= 0 && at < regions.size() ? regions.get(at).bounds() : null;
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 && event.childID < regions.size() ? regions.get(event.childID).tip()
                        : figures.name();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = regions.size();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = at >= 0 ? at : ACC.CHILDID_SELF;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID == at && isFocusControl()
                        ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : ACC.STATE_NORMAL);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = event.childID >= 0 && event.childID < regions.size()
                        ? getDisplay().map(Picture.this, null, regions.get(event.childID).bounds())
                        : getDisplay().map(getParent(), null, Picture.this.getBounds());
                event.x = bounds.x;
                event.y = bounds.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        });
    }
}
