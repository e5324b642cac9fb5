package org.disclosurecheck.ui.paper;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;

/** A place on the paper: a line, or a cell of a table. */
public final class Spot {

    private final String text;
    private final Object data;
    private final Tone tone;
    private final List<Run> runs;
    private int alignment = SWT.LEFT;
    private String spoken;
    private boolean onPicture;
    private Rectangle bounds = new Rectangle(0, 0, 0, 0);

    /**
     * @param data what it stands for, or null
     * @param tone how it looks as a whole
     * @param runs words of it that look different
     */
    public Spot(String text, Object data, Tone tone, List<Run> runs) {
        this.text = text;
        this.data = data;
        this.tone = tone;
        this.runs = List.copyOf(runs);
        this.spoken = text;
        if (tone == Tone.TITLE) {
            alignment = SWT.CENTER;
        }
    }

    public Spot(String text, Object data, Tone tone) {
        this(text, data, tone, List.of());
    }

    /** SWT.LEFT, CENTER or RIGHT. */
    public Spot aligned(int where) {
        alignment = where;
        return this;
    }

    /** What a screen reader says of it, where that is more than its text. */
    public Spot spoken(String words) {
        spoken = words;
        return this;
    }

    /** It is part of a picture: its text is drawn there already. */
    public Spot onPicture() {
        onPicture = true;
        return this;
    }

    boolean isOnPicture() {
        return onPicture;
    }

    public String text() {
        return text;
    }

    public Object data() {
        return data;
    }

    public Tone tone() {
        return tone;
    }

    public List<Run> runs() {
        return runs;
    }

    public int alignment() {
        return alignment;
    }

    public String spoken() {
        return spoken;
    }

    /** Where it stands on the paper, which may be longer than what is seen of it. */
    public Rectangle bounds() {
        return bounds;
    }

    void bounds(Rectangle now) {
        bounds = now;
    }
}
