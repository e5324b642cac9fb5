package org.disclosurecheck.ui.report;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.Sign;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the page, taken from the theme that the window has. With high contrast there are no tints: signs, lines and bold
 * print tell what colours tell otherwise.
 *
 * @param dark whether the window is dark
 * @param contrast whether the system asks for high contrast
 */
public record PageColors(boolean dark, boolean contrast) {

    private static final int MIDDLE = 128;

    /** Lets the theme paint a control as paper, too: it paints anew whenever it likes. */
    public static void paper(Control control) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", "MargentPaper");
    }

    /** The same for a line above the page, whose words keep their own colours. */
    public static void line(Control control) {
        control.setData("org.eclipse.e4.ui.css.CssClassName", "MargentLine");
    }

    /** The colours for a control, by what its parent looks like. */
    public static PageColors of(Control control) {
        Display display = control.getDisplay();
        RGB back = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        RGB own = control.getParent() == null ? back : control.getParent().getBackground().getRGB();
        boolean dark = (own.red * 3 + own.green * 6 + own.blue) / 10 < MIDDLE;
        return new PageColors(dark, contrast(display));
    }

    /** Whether high contrast is asked for: by the system, or, where SWT does not ask the desktop, by its theme or a property. */
    public static boolean contrast(Display display) {
        return display.getHighContrast() || String.valueOf(System.getenv("GTK_THEME")).startsWith("HighContrast")
                || Boolean.getBoolean("margent.contrast");
    }

    /** The colour of counts and hints: grey, or none of its own where high contrast is asked for. */
    public static Color quiet(Display display) {
        return contrast(display) ? null : JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
    }

    private Color choose(int light, int night, int system) {
        if (contrast) {
            return Display.getCurrent().getSystemColor(system);
        }
        int rgb = dark ? night : light;
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Behind prose and values. */
    public Color paper() {
        return choose(0xffffff, 0x2f2f2f, SWT.COLOR_LIST_BACKGROUND);
    }

    public Color ink() {
        return choose(0x1e1e1e, 0xdcdcdc, SWT.COLOR_LIST_FOREGROUND);
    }

    /** Values that have nothing to do with the finding in hand. */
    public Color pale() {
        return choose(0xa0a0a0, 0x808080, SWT.COLOR_LIST_FOREGROUND);
    }

    /** What is said by the way. */
    public Color faint() {
        return choose(0x6b6b6b, 0xa8a8a8, SWT.COLOR_LIST_FOREGROUND);
    }

    /** Words that lead somewhere. */
    public Color link() {
        return choose(0x1f6fd0, 0x6aa9f0, SWT.COLOR_LINK_FOREGROUND);
    }

    /** Behind the labels of a table. */
    public Color label() {
        return choose(0xf3f5f8, 0x3a3d40, SWT.COLOR_WIDGET_BACKGROUND);
    }

    public Color labelInk() {
        return choose(0x3c4248, 0xc4c8cc, SWT.COLOR_WIDGET_FOREGROUND);
    }

    public Color line() {
        return choose(0xc3cad2, 0x575b5f, SWT.COLOR_WIDGET_FOREGROUND);
    }

    /** Behind what the finding in hand is about. */
    public Color lit() {
        return choose(0xfff3c4, 0x5a5120, SWT.COLOR_LIST_BACKGROUND);
    }

    /** Behind the terms that are added already. */
    public Color added() {
        return choose(0xffe082, 0x7a6a1e, SWT.COLOR_LIST_BACKGROUND);
    }

    public Color focus() {
        return choose(0x1f6fd0, 0x6aa9f0, SWT.COLOR_LIST_SELECTION);
    }

    /** Behind cells that are selected. */
    public Color selected() {
        return choose(0xdce9f8, 0x2f4763, SWT.COLOR_LIST_BACKGROUND);
    }

    /** The mark of a correction. */
    public Color corrected() {
        return choose(0x1f6fd0, 0x6aa9f0, SWT.COLOR_LIST_SELECTION);
    }

    /** The mark of a remark. */
    public Color remark() {
        return choose(0x7b3fb5, 0xc49af0, SWT.COLOR_LIST_SELECTION);
    }

    /** A sign, and the line under words. */
    public Color sign(Severity severity) {
        return switch (severity) {
            case ERROR -> choose(0xc62828, 0xf0706a, SWT.COLOR_LIST_FOREGROUND);
            case WARNING -> choose(0xb86e00, 0xe8a33d, SWT.COLOR_LIST_FOREGROUND);
            case INFO -> choose(0x2f6fb3, 0x7fb2e5, SWT.COLOR_LIST_FOREGROUND);
        };
    }

    /** Words that say how it stands. */
    public Color words(Sign sign) {
        return switch (sign) {
            case ERROR -> sign(Severity.ERROR);
            case WARNING -> sign(Severity.WARNING);
            case PASS -> pass();
            default -> ink();
        };
    }

    /** Behind a violated cell. */
    public Color tint(Severity severity) {
        return switch (severity) {
            case ERROR -> choose(0xfde4e4, 0x5c2b2b, SWT.COLOR_LIST_BACKGROUND);
            case WARNING -> choose(0xfff0d9, 0x57431f, SWT.COLOR_LIST_BACKGROUND);
            case INFO -> choose(0xe6f0fa, 0x2b4259, SWT.COLOR_LIST_BACKGROUND);
        };
    }

    /** The sign of what is right. */
    public Color pass() {
        return choose(0x2e7d32, 0x7cc47f, SWT.COLOR_LIST_FOREGROUND);
    }
}
