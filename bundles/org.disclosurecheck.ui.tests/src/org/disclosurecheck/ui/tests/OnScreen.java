package org.disclosurecheck.ui.tests;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** What is seen: the picture of the screen itself, not what widgets say of themselves. */
final class OnScreen {

    private static final int SCROLL_BAR = 16;

    private OnScreen() {
    }

    /** The colour of a cell in the picture of the screen. */
    static RGB color(NatTable grid, Rectangle cell) {
        Point at = grid.toDisplay(cell.x + cell.width / 3, cell.y + cell.height - 4);
        Image pixel = new Image(grid.getDisplay(), 1, 1);
        GC gc = new GC(grid.getDisplay());
        gc.copyArea(pixel, at.x, at.y);
        gc.dispose();
        ImageData data = pixel.getImageData();
        pixel.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }

    /** What is seen in a part of the screen. */
    static byte[] picture(Rectangle at) {
        Image image = new Image(Display.getCurrent(), at.width, at.height);
        GC gc = new GC(Display.getCurrent());
        gc.copyArea(image, at.x, at.y);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    /** Where a page is seen on the screen, without its scroll bar, which moves on its own. */
    static Rectangle place(Composite page) {
        Composite seen = page.getParent();
        Rectangle area = seen.getClientArea();
        Point at = seen.toDisplay(area.x, area.y);
        return new Rectangle(at.x, at.y, area.width - SCROLL_BAR, area.height);
    }
}
