package org.disclosurecheck.ui.tests;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** What is seen: the picture of the screen itself, not what widgets say of themselves. */
final class OnScreen {

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
}
