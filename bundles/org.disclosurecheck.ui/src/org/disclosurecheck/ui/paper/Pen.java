package org.disclosurecheck.ui.paper;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Writes the text of spots: measures it and draws it, in the colours of the window. */
public final class Pen {

    /** Room between the border of a cell and its text. */
    static final int PAD = 4;

    private final Control control;
    private final TextLayout layout;
    private PageColors colors;

    Pen(Control control) {
        this.control = control;
        layout = new TextLayout(control.getDisplay());
        layout.setTabs(new int[] {32});
        colorsChanged();
    }

    /** In colours that stay, whatever the window looks like: for paper. */
    Pen(Display display, PageColors colors) {
        this.control = null;
        this.colors = colors;
        layout = new TextLayout(display);
        layout.setTabs(new int[] {32});
    }

    void colorsChanged() {
        colors = PageColors.of(control);
    }

    public PageColors colors() {
        return colors;
    }

    /** How high the text is at that width. */
    int height(Spot spot, int width) {
        set(spot, width);
        return layout.getBounds().height;
    }

    /** How wide the text is in one line. */
    int width(Spot spot) {
        set(spot, -1);
        return layout.getBounds().width;
    }

    /** Draws the text, with its ground where the tone has one. */
    void draw(GC gc, Spot spot, Rectangle into, boolean middle) {
        set(spot, Math.max(1, into.width));
        int spare = middle ? Math.max(0, (into.height - layout.getBounds().height) / 2) : 0;
        gc.setForeground(ink(spot.tone()));
        layout.draw(gc, into.x, into.y + spare);
    }

    private void set(Spot spot, int width) {
        layout.setText(spot.text());
        layout.setFont(font(spot.tone()));
        layout.setAlignment(spot.alignment());
        layout.setSpacing(spot.tone() == Tone.LABEL ? 0 : 2);
        layout.setWidth(width);
        for (Run run : spot.runs()) {
            if (run.length() > 0) {
                layout.setStyle(style(run.tone()), run.start(), run.start() + run.length() - 1);
            }
        }
    }

    private Font font(Tone tone) {
        return switch (tone) {
            case TITLE, HEADING, JUMP -> JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            default -> JFaceResources.getDefaultFont();
        };
    }

    private TextStyle style(Tone tone) {
        TextStyle style = new TextStyle(font(tone), ink(tone), ground(tone));
        switch (tone) {
            case COPIED -> {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_DOUBLE;
                style.underlineColor = colors.sign(Severity.WARNING);
            }
            case NEW -> {
                style.underline = true;
                style.underlineColor = colors.pass();
            }
            case GONE -> style.strikeout = true;
            default -> {
                // the font or the colour says it
            }
        }
        return style;
    }

    Color ink(Tone tone) {
        return switch (tone) {
            case LABEL -> colors.labelInk();
            case FAINT, GONE -> colors.pale();
            case NEW -> colors.pass();
            case JUMP -> colors.sign(Severity.ERROR);
            default -> colors.ink();
        };
    }

    /** Behind words or cells of that tone; null for none. */
    Color ground(Tone tone) {
        return switch (tone) {
            case LABEL -> colors.label();
            case COPIED -> colors.tint(Severity.WARNING);
            case JUMP -> colors.tint(Severity.ERROR);
            default -> null;
        };
    }

    void dispose() {
        layout.dispose();
    }
}
