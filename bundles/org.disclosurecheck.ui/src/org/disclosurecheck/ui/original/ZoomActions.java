package org.disclosurecheck.ui.original;

import java.util.List;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.paper.Zoom;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;

/** Larger and smaller, in the menu and as buttons of the view. */
final class ZoomActions {

    private final IActionBars bars;
    private final List<Action> all;

    ZoomActions(Zoom zoom, IActionBars bars) {
        this.bars = bars;
        all = List.of(inMenu(Messages.Smaller, "−", () -> zoom.by(-1)), inMenu(Messages.Larger, "＋", () -> zoom.by(1)),
                inMenu(Messages.Fit_width, null, () -> zoom.to(0)), inMenu(Messages.True_size, null, () -> zoom.to(1)));
    }

    /** @param sign stands on a button that does the same; null for none */
    private Action inMenu(String words, String sign, Runnable run) {
        Action action = Actions.of(words, null, run);
        bars.getMenuManager().add(action);
        if (sign != null) {
            Action button = Actions.of(sign, null, run);
            button.setToolTipText(words.replace('\t', ' '));
            action.addPropertyChangeListener(event -> button.setEnabled(action.isEnabled()));
            bars.getToolBarManager().add(button);
        }
        return action;
    }

    /** @param on false while what is shown has no size of its own */
    void enable(boolean on) {
        all.forEach(action -> action.setEnabled(on));
    }
}
