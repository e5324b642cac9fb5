package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** How large pages are shown: as wide as there is room, or by a scale that Ctrl with the wheel or with + − 0 changes. */
public final class Zoom {

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};
    private static final double HARDLY = 0.001;

    private final Runnable changed;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Block> blocks = List.of();
    private double scale;

    Zoom(Runnable changed) {
        this.changed = changed;
    }

    void of(List<Block> now) {
        blocks = now;
        blocks.forEach(block -> block.scale(scale));
    }

    /** Told whenever it is another one. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether there is anything that can be shown larger or smaller. */
    public boolean matters() {
        return blocks.stream().anyMatch(block -> block.trueWidth() > 0);
    }

    /** 1 for the true size; 0 for as wide as there is room. */
    public double scale() {
        return scale;
    }

    /** How large it is in fact, as far as that can be told. */
    public double shown() {
        return scale > 0 ? scale : blocks.stream().filter(block -> block.trueWidth() > 0).findFirst()
                .map(block -> (double) block.spots().get(0).bounds().width / block.trueWidth()).orElse(1.0);
    }

    /** How wide the widest page is; 0 when they fit by themselves. */
    int width() {
        return scale == 0 ? 0 : (int) Math.round(scale * blocks.stream().mapToInt(Block::trueWidth).max().orElse(0));
    }

    /** @param to 1 for the true size, 0 for as wide as there is room */
    public void to(double to) {
        if (to != scale && matters()) {
            scale = to;
            blocks.forEach(block -> block.scale(scale));
            changed.run();
            listeners.forEach(Runnable::run);
        }
    }

    /** A step larger or smaller than it is shown. */
    public void by(int step) {
        double now = shown();
        double next = now;
        for (int i = 0; i < STEPS.length; i++) {
            double candidate = STEPS[step > 0 ? i : STEPS.length - 1 - i];
            if (step > 0 ? candidate > now + HARDLY : candidate < now - HARDLY) {
                next = candidate;
                break;
            }
        }
        to(next);
    }

    /** A key with Ctrl; true when it was for the zoom. */
    boolean key(Event event) {
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> by(1);
            case '-', SWT.KEYPAD_SUBTRACT -> by(-1);
            case '0', SWT.KEYPAD_0 -> to(0);
            default -> {
                return false;
            }
        }
        return true;
    }
}
