package org.disclosurecheck.ui.tests;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Driving a real workbench from a JUnit thread (useUIThread=false); no SWTBot. */
public class UI {

    private static final long PATIENCE_NANOS = 180_000_000_000L;

    public static <T> T ui(Callable<T> c) {
        try {
            return PlatformUI.getWorkbench().getDisplay().syncCall(c::call);
        } catch (Exception e) {
            throw e instanceof RuntimeException r ? r : new IllegalStateException(e);
        }
    }

    /** What the window says, in the language that it runs in. */
    public static String said(String chinese, String english) {
        return Engine.language().choose(chinese, english);
    }

    public static void run(Runnable r) {
        PlatformUI.getWorkbench().getDisplay().syncExec(r);
    }

    /** For what opens a dialog and does not come back before it closes. */
    public static void asyncRun(Runnable r) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(r);
    }

    /** The open shell with that title, or null; in the thread of the screen. */
    public static Shell shell(String title) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Wait for a condition evaluated in the UI thread; long enough for a slow machine on which others are at work, too. */
    public static void until(String what, Callable<Boolean> c) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Callable<Boolean> done = () -> {
            try {
                return c.call();
            } catch (AssertionError e) {
                // what it looks at is not there yet
                return false;
            }
        };
        while (!ui(done)) {
            if (System.nanoTime() > end) {
                shot("timeout");
                throw new AssertionError("timed out: " + what);
            }
            pause(25);
        }
    }

    public static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void jobs(Object family) {
        // the platform builds once a second at most: whoever waits for what is built need not wait for that second
        Job.getJobManager().wakeUp(ResourcesPlugin.FAMILY_AUTO_BUILD);
        try {
            Job.getJobManager().join(family, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run(() -> { }); // what the jobs posted to the UI thread is done
    }

    public static <T extends Control> List<T> all(Class<T> type, Predicate<T> p) {
        return ui(() -> {
            List<T> l = new ArrayList<>();
            for (Shell s : Display.getCurrent().getShells()) {
                collect(s, type, p, l);
            }
            return l;
        });
    }

    private static <T extends Control> void collect(Control c, Class<T> type, Predicate<T> p, List<T> l) {
        if (type.isInstance(c) && c.isVisible() && p.test(type.cast(c))) {
            l.add(type.cast(c));
        }
        if (c instanceof Composite k) {
            for (Control x : k.getChildren()) {
                collect(x, type, p, l);
            }
        }
    }

    /** The control of that name. What is asked for on another thread than that of the screen may still be about to open. */
    public static <T extends Control> T byId(Class<T> type, String id) {
        List<T> l = all(type, c -> id.equals(c.getData("id")));
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (l.isEmpty() && Display.getCurrent() == null && System.nanoTime() < end) {
            pause(25);
            l = all(type, c -> id.equals(c.getData("id")));
        }
        if (l.size() != 1) {
            throw new AssertionError(l.size() + " controls with id " + id);
        }
        return l.get(0);
    }

    private static void post(int type, int x, int y, int button) {
        Event e = new Event();
        e.type = type;
        e.x = x;
        e.y = y;
        e.button = button;
        run(() -> Display.getCurrent().post(e)); // mouse moves only from the UI thread (GTK)
        pause(15);
        run(() -> { });
    }

    /** Real mouse click at a place in a control. */
    public static void click(Control c, int x, int y) {
        Point p = ui(() -> c.toDisplay(x, y));
        post(SWT.MouseMove, p.x, p.y, 0);
        post(SWT.MouseDown, p.x, p.y, 1);
        post(SWT.MouseUp, p.x, p.y, 1);
    }

    public static void hover(Control c, int x, int y) {
        Point p = ui(() -> c.toDisplay(x, y));
        post(SWT.MouseMove, p.x - 2, p.y, 0);
        post(SWT.MouseMove, p.x, p.y, 0);
    }

    public static void click(NatTable t, Rectangle cell) {
        click(t, cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    /**
     * Key stroke to a control. notifyListeners passes the display filters, so key bindings of the workbench fire too; unlike
     * Display.post it does not need the X focus, which nobody gives back when there is no window manager.
     */
    public static void key(Control c, int mods, int keyCode, char ch) {
        run(() -> {
            Event e = new Event();
            e.stateMask = mods;
            e.keyCode = keyCode == 0 ? Character.toLowerCase(ch) : keyCode;
            e.character = ch;
            e.type = SWT.KeyDown;
            c.notifyListeners(SWT.KeyDown, e);
            if (!c.isDisposed()) {
                c.notifyListeners(SWT.KeyUp, e);
            }
        });
        pause(30);
        run(() -> { });
    }

    public static void type(Text t, String s) {
        run(() -> {
            t.selectAll();
            t.insert(s);
        });
    }

    /** Picture of the whole display, popups included. */
    public static void shot(String name) {
        pause(250);
        run(() -> {
            Display d = Display.getCurrent();
            Rectangle r = d.getBounds();
            Image img = new Image(d, r.width, r.height);
            GC gc = new GC(d);
            gc.copyArea(img, r.x, r.y);
            gc.dispose();
            ImageLoader l = new ImageLoader();
            l.data = new ImageData[] { img.getImageData() };
            File f = new File(System.getProperty("screenshots", "target"), name + ".png");
            f.getParentFile().mkdirs();
            l.save(f.toString(), SWT.IMAGE_PNG);
            img.dispose();
        });
    }
}
