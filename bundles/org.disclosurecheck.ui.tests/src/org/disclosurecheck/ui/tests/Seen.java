package org.disclosurecheck.ui.tests;

import java.util.Arrays;
import java.util.function.Consumer;

import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.ReportEditor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;

/**
 * When the error of the next report is on the screen. Whenever the window tells of something, also in the middle of a click, the picture
 * of the screen is looked at: the title is that of another report than before, and the violated cell has its colour.
 */
final class Seen implements AutoCloseable {

    private static final String ANYTHING = "org/eclipse/e4/ui/model/*";

    private final Listener painted = this::painted;
    private final EventHandler told = event -> look();
    private final Rectangle cell;
    /** A row of points through the words of the title. */
    private final Rectangle title;
    private final byte[] before;
    private NatTable grid;
    private long start;
    private double millis = -1;
    private Point at;
    private Consumer<NatTable> then = table -> { };

    /** @param place the violated cell of the report that comes: it stands in its table as in that of the report before */
    Seen(ReportEditor front, String place) {
        cell = front.bounds(place);
        Composite line = UI.byId(Composite.class, "title");
        Point corner = line.toDisplay(0, 0);
        title = new Rectangle(corner.x, corner.y + line.getSize().y / 2, line.getSize().x / 2, 1);
        before = OnScreen.picture(title);
        Display.getCurrent().addFilter(SWT.Paint, painted);
        PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(ANYTHING, null, told, true);
    }

    /** From now on time counts. */
    void begin() {
        start = System.nanoTime();
    }

    private void painted(Event event) {
        if (event.widget instanceof NatTable table && "T3".equals(table.getData("id"))) {
            // what is drawn is on the screen a little later
            grid = table;
        }
    }

    /** Looks at the screen, unless it was seen before or nothing was drawn since. */
    void look() {
        if (millis < 0 && grid != null && !grid.isDisposed() && Display.getCurrent() != null && isThere()) {
            millis = (System.nanoTime() - start) / 1e6;
            at = grid.toDisplay(cell.x, cell.y);
            then.accept(grid);
        }
    }

    private boolean isThere() {
        return !OnScreen.color(grid, cell).equals(PageColors.of(grid).paper().getRGB()) && !Arrays.equals(before, OnScreen.picture(title));
    }

    /** @param run told of the table in the moment in which it is seen */
    void then(Consumer<NatTable> run) {
        then = run;
    }

    /** How long it took; negative until it is seen. */
    double millis() {
        return millis;
    }

    /** Where the cell was seen. */
    Point at() {
        return at;
    }

    @Override
    public void close() {
        Display.getCurrent().removeFilter(SWT.Paint, painted);
        PlatformUI.getWorkbench().getService(IEventBroker.class).unsubscribe(told);
    }
}
