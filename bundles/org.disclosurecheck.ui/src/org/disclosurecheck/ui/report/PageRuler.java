package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.disclosurecheck.findings.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The right edge of the page: where in the whole report findings stand. A click goes there. */
final class PageRuler extends Canvas {

    /** A finding and how far down the page it stands, from 0 to 1. */
    record Mark(Finding finding, double at) {
    }

    private static final int WIDTH = 14;
    private static final int SIZE = 8;
    private static final int NEAR = 6;

    private final Supplier<List<Mark>> marks;
    private final Supplier<PageColors> colors;

    PageRuler(Composite parent, Supplier<List<Mark>> marks, Supplier<PageColors> colors, Consumer<Finding> go) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.marks = marks;
        this.colors = colors;
        setData("id", "ruler");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, e -> {
            Mark near = near(e);
            if (near != null) {
                go.accept(near.finding());
            }
        });
        addListener(SWT.MouseMove, e -> {
            Mark near = near(e);
            setToolTipText(near == null ? null : near.finding().message());
            setCursor(near == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Ruler;
            }
        });
    }

    private int y(Mark mark) {
        return (int) (mark.at() * (getClientArea().height - SIZE));
    }

    private Mark near(Event e) {
        Mark nearest = null;
        for (Mark mark : marks.get()) {
            int distance = Math.abs(y(mark) + SIZE / 2 - e.y);
            if (distance <= NEAR && (nearest == null || distance < Math.abs(y(nearest) + SIZE / 2 - e.y))) {
                nearest = mark;
            }
        }
        return nearest;
    }

    private void paint(Event e) {
        e.gc.setBackground(colors.get().label());
        e.gc.fillRectangle(getClientArea());
        List<Mark> all = marks.get();
        // the gravest last, on top
        for (int i = all.size() - 1; i >= 0; i--) {
            Mark mark = all.get(i);
            SignShape.draw(e.gc, mark.finding().severity(), (WIDTH - SIZE) / 2, y(mark), SIZE, colors.get().sign(mark.finding().severity()));
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(WIDTH, height == SWT.DEFAULT ? 40 : height);
    }
}
