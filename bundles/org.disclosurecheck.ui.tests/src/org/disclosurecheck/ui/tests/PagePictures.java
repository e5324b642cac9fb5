package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.report.ReportEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** How the page of the report in front looks on the screen, and whether two pages look the same. */
final class PagePictures {

    private static final int SHADE = 90;
    private static final int RULER = 14;
    private static final int SCROLL_BAR = RULER + 8;

    private PagePictures() {
    }

    /** The page where it begins, at its top and at its end. */
    static List<ImageData> of(ReportEditor editor) {
        UI.until("all of it", editor::isWhole);
        List<ImageData> found = new ArrayList<>();
        found.add(picture());
        UI.run(() -> editor.scrollTo("S1"));
        found.add(picture());
        UI.run(() -> editor.scrollTo("S6"));
        found.add(picture());
        return found;
    }

    /** Both pictures are kept when they differ, to be looked at. */
    static void same(ImageData made, ImageData filled, String what) {
        if (made.width != filled.width || made.height != filled.height || differing(made, filled) > 0) {
            Path folder = Path.of(System.getProperty("screenshots", "target"));
            save(made, folder.resolve("preview-made.png"));
            save(filled, folder.resolve("preview-filled.png"));
            throw new AssertionError(what + " differs: preview-made.png, preview-filled.png");
        }
    }

    /** How many pixels differ; edges of letters may be shaded a little otherwise. */
    private static long differing(ImageData one, ImageData other) {
        long found = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                RGB a = one.palette.getRGB(one.getPixel(x, y));
                RGB b = other.palette.getRGB(other.getPixel(x, y));
                found += Math.abs(a.red - b.red) + Math.abs(a.green - b.green) + Math.abs(a.blue - b.blue) > SHADE ? 1 : 0;
            }
        }
        return found;
    }

    private static void save(ImageData data, Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** Once nothing changes any more. */
    private static ImageData picture() {
        ImageData before = taken();
        UI.pause(200);
        ImageData now = taken();
        for (int i = 0; i < 100 && differing(before, now) > 0; i++) {
            UI.pause(200);
            before = now;
            now = taken();
        }
        return now;
    }

    private static ImageData taken() {
        return ui(() -> {
            Composite page = UI.byId(Composite.class, "title").getParent();
            Rectangle at = page.getDisplay().map(page, null, page.getClientArea());
            Image image = new Image(page.getDisplay(), at.width, at.height);
            GC gc = new GC(page.getDisplay());
            gc.copyArea(image, at.x, at.y);
            gc.dispose();
            // the scroll bar comes and goes by itself
            GC over = new GC(image);
            over.fillRectangle(at.width - SCROLL_BAR, 0, SCROLL_BAR - RULER, at.height);
            over.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
    }
}
