package org.disclosurecheck.ui.original;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.DrawnPages.Picture;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/** Pictures of the pages that are looked at, drawn in the background when somebody comes to them. A few are kept. */
final class PageImages {

    private static final int KEPT = 6;
    /** Of large pictures fewer are kept. */
    private static final int LARGE = 1200;
    private static final int KEPT_LARGE = 3;
    private static final int DEPTH = 24;
    private static final int BYTE = 0xff;

    private record Wanted(int page, int width) {
    }

    private final DrawnPages pages;
    private final Display display;
    private final Runnable redraw;
    private final Map<Integer, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, String> failed = new HashMap<>();
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private final Job job = Job.createSystem(Messages.Loading, (ICoreRunnable) monitor -> draw());
    private boolean disposed;

    PageImages(DrawnPages pages, Display display, Runnable redraw) {
        this.pages = pages;
        this.display = display;
        this.redraw = redraw;
    }

    /** The picture of a page, or an older one of another width until it is there; null while there is none. */
    Image image(int page, int width) {
        Image image = images.get(page);
        boolean right = image != null && widths.get(page) == width;
        if (!right && !failed.containsKey(page)) {
            Wanted now = new Wanted(page, width);
            synchronized (wanted) {
                // who scrolls on wants the page that is seen, not those passed by
                wanted.removeIf(other -> other.page() == page);
                wanted.addFirst(now);
                while (wanted.size() > KEPT) {
                    wanted.removeLast();
                }
            }
            job.schedule();
        }
        return image;
    }

    /** What stands in place of a picture. */
    String instead(int page) {
        return failed.containsKey(page) ? NLS.bind(Messages.Page_failed, page, failed.get(page)) : NLS.bind(Messages.Page_drawing, page);
    }

    private void draw() {
        for (Wanted next = next(); next != null; next = next()) {
            Wanted drawn = next;
            try {
                Picture picture;
                synchronized (pages) {
                    if (disposed) {
                        return;
                    }
                    picture = pages.draw(drawn.page(), drawn.width() / pages.size(drawn.page()).width());
                }
                ImageData data = data(picture);
                display.asyncExec(() -> take(drawn, data));
            } catch (IOException | OutOfMemoryError e) {
                String reason = e.getMessage();
                display.asyncExec(() -> {
                    failed.put(drawn.page(), reason);
                    redraw.run();
                });
            }
        }
    }

    private Wanted next() {
        synchronized (wanted) {
            return wanted.pollFirst();
        }
    }

    private static ImageData data(Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), DEPTH, new PaletteData(BYTE << 16, BYTE << 8, BYTE));
        for (int y = 0; y < picture.height(); y++) {
            data.setPixels(0, y, picture.width(), picture.pixels(), y * picture.width());
        }
        return data;
    }

    private void take(Wanted drawn, ImageData data) {
        if (disposed) {
            return;
        }
        Image old = images.put(drawn.page(), new Image(display, data));
        widths.put(drawn.page(), drawn.width());
        if (old != null) {
            old.dispose();
        }
        while (images.size() > (drawn.width() > LARGE ? KEPT_LARGE : KEPT)) {
            Integer eldest = images.keySet().iterator().next();
            images.remove(eldest).dispose();
            widths.remove(eldest);
        }
        redraw.run();
    }

    /** In the thread of the screen. The file is closed when the page being drawn is done. */
    void dispose() {
        if (!disposed) {
            disposed = true;
            images.values().forEach(Image::dispose);
            images.clear();
            Job.createSystem(Messages.Loading, (ICoreRunnable) monitor -> {
                synchronized (pages) {
                    pages.close();
                }
            }).schedule();
        }
    }
}
