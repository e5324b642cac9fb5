package org.disclosurecheck.ui.overview;

import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the picture, from those of the theme: they follow it into the dark, and in high contrast everything is
 * text and background.
 *
 * @param background of the picture
 * @param text of words and numbers
 */
record Palette(Color background, Color text, boolean contrast) {

    private static final double DARK = 0.5;

    static Palette of(Display display, Color background, Color text) {
        return new Palette(background, text, PageColors.contrast(display));
    }

    /** Black on white, for paper. */
    static Palette paper(Display display) {
        return new Palette(display.getSystemColor(SWT.COLOR_WHITE), display.getSystemColor(SWT.COLOR_BLACK), false);
    }

    Color faint() {
        return contrast ? text : mix(text, background, 0.35);
    }

    Color accent() {
        return contrast ? text : dark() ? new Color(96, 156, 220) : new Color(52, 110, 180);
    }

    Color of(Sign sign) {
        if (contrast) {
            return text;
        }
        return switch (sign) {
            case ERROR -> dark() ? new Color(235, 110, 110) : new Color(190, 45, 45);
            case WARNING -> dark() ? new Color(225, 170, 70) : new Color(180, 115, 0);
            case PASS -> dark() ? new Color(110, 190, 120) : new Color(40, 130, 60);
            case INFO -> accent();
            default -> faint();
        };
    }

    /** @param share 0 for nothing, 1 for the hottest field */
    Color heat(double share) {
        if (contrast) {
            return background;
        }
        return mix(mix(background, text, 0.06), dark() ? new Color(225, 90, 80) : new Color(205, 60, 50), share * 0.85);
    }

    /** What can be read on a field of that colour. */
    Color on(Color field) {
        return brightness(field) < DARK ? new Color(255, 255, 255) : new Color(0, 0, 0);
    }

    private boolean dark() {
        return brightness(background) < DARK;
    }

    private static double brightness(Color color) {
        return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
    }

    private static Color mix(Color one, Color other, double share) {
        RGB a = one.getRGB();
        RGB b = other.getRGB();
        return new Color((int) (a.red + (b.red - a.red) * share), (int) (a.green + (b.green - a.green) * share),
                (int) (a.blue + (b.blue - a.blue) * share));
    }
}
