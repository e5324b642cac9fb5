package org.disclosurecheck.ui.tests;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** How many points of a part of the screen have which brightness, from black to white. */
record Picture(int[] brightness) {

    private static final int LEVELS = 256;
    private static final int PAPER = 200;
    private static final int SLATE = 90;
    private static final int LETTER_ON_SLATE = 130;
    private static final int LETTER_ON_PAPER = 170;
    private static final int BLACK = 110;
    private static final int HUNDRED = 100;

    /** What is seen there now; in the thread of the screen. */
    static Picture of(Rectangle part) {
        Image image = new Image(Display.getCurrent(), part.width, part.height);
        GC gc = new GC(Display.getCurrent());
        gc.copyArea(image, part.x, part.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int[] brightness = new int[LEVELS];
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB point = data.palette.getRGB(data.getPixel(x, y));
                brightness[Math.max(point.red, Math.max(point.green, point.blue))]++;
            }
        }
        return new Picture(brightness);
    }

    private int between(int from, int to) {
        int sum = 0;
        for (int level = from; level < to; level++) {
            sum += brightness[level];
        }
        return sum;
    }

    /** How much of it is dark, or as light as paper. */
    int percentOfGround(boolean dark) {
        return (dark ? between(0, SLATE) : between(PAPER, LEVELS)) * HUNDRED / between(0, LEVELS);
    }

    /** What can be told from a ground that is dark, or light. */
    int letters(boolean dark) {
        return dark ? between(LETTER_ON_SLATE, LEVELS) : between(0, LETTER_ON_PAPER);
    }

    /** Points that are as dark as letters on paper. */
    int black() {
        return between(0, BLACK);
    }
}
