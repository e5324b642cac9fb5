package org.disclosurecheck.ui.workbench;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Words that are too long for their column end with “…”. Lists of Windows and macOS do so by themselves; those of GTK can, but SWT does
 * not tell them, and words cut in the middle of a sign cannot be told from short ones.
 */
final class Ellipses implements Listener {

    private static final int AT_THE_END = 3;
    private static final byte[] PROPERTY = "ellipsize\0".getBytes(StandardCharsets.US_ASCII);

    private final Method cells;
    private final Method next;
    private final Method data;
    private final Method free;
    private final Method set;

    private Ellipses() throws ReflectiveOperationException {
        ClassLoader loader = Display.class.getClassLoader();
        Class<?> os = loader.loadClass("org.eclipse.swt.internal.gtk.OS");
        cells = loader.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_cell_layout_get_cells", long.class);
        next = os.getMethod("g_list_next", long.class);
        data = os.getMethod("g_list_data", long.class);
        free = os.getMethod("g_list_free", long.class);
        set = os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
    }

    /** From now on, in every list with columns. In the thread of the screen. */
    static void follow() {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            Ellipses ellipses = new Ellipses();
            // every widget is told of once, when it is there
            Display.getCurrent().addListener(SWT.Skin, event -> {
                if (event.widget instanceof Tree || event.widget instanceof Table) {
                    event.widget.addListener(SWT.Paint, ellipses);
                }
            });
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(Ellipses.class).info("long words are cut at their column", e);
        }
    }

    /** SWT makes a column anew when it gets its first picture: only when lines are drawn it is what it will be. */
    @Override
    public void handleEvent(Event event) {
        Item[] columns = event.widget instanceof Tree tree ? tree.getColumns() : ((Table) event.widget).getColumns();
        int lines = event.widget instanceof Tree tree ? tree.getItemCount() : ((Table) event.widget).getItemCount();
        if (lines > 0) {
            event.widget.removeListener(SWT.Paint, this);
            event.display.asyncExec(() -> {
                List.of(columns).forEach(this::take);
                redraw(event.widget);
            });
        }
    }

    /** The list does not hear of it: what it has drawn by now is drawn once more. */
    private static void redraw(Widget list) {
        if (list instanceof Control drawn && !drawn.isDisposed()) {
            drawn.redraw();
        }
    }

    private void take(Widget column) {
        if (!column.isDisposed()) {
            try {
                column(Widget.class.getField("handle").getLong(column));
            } catch (ReflectiveOperationException e) {
                ILog.of(Ellipses.class).info("long words are cut at their column", e);
            }
        }
    }

    /** What draws a column is a picture, if any, and then the words, which stand last. */
    private void column(long column) throws ReflectiveOperationException {
        long list = (long) cells.invoke(null, column);
        long words = 0;
        for (long at = list; at != 0; at = (long) next.invoke(null, at)) {
            words = (long) data.invoke(null, at);
        }
        free.invoke(null, list);
        if (words != 0) {
            set.invoke(null, words, PROPERTY, AT_THE_END, 0L);
        }
    }
}
