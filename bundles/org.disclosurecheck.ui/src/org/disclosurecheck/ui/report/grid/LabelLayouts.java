package org.disclosurecheck.ui.report.grid;

import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.model.form.PrintedCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** The labels of a table, laid out: they never change, and laying them out takes most of the time that drawing a table takes. */
final class LabelLayouts {

    private record Key(PrintedCell cell, int width) {
    }

    /** A label laid out, and how high it is. */
    record Laid(TextLayout layout, int height) {
    }

    private final Control control;
    private final Map<Key, Laid> layouts = new HashMap<>();
    private Font font;

    LabelLayouts(Control control) {
        this.control = control;
        control.addListener(SWT.Dispose, e -> clear());
    }

    Laid of(PrintedCell cell, int width, int alignment) {
        if (!control.getFont().equals(font)) {
            clear();
            font = control.getFont();
        }
        return layouts.computeIfAbsent(new Key(cell, width), key -> lay(cell.text(), width, alignment));
    }

    private Laid lay(String text, int width, int alignment) {
        TextLayout layout = new TextLayout(control.getDisplay());
        layout.setFont(font);
        layout.setAlignment(alignment);
        layout.setWidth(width);
        layout.setText(text);
        return new Laid(layout, layout.getBounds().height);
    }

    /** The table has another width: what was laid out for the one before is not needed any more. */
    void clear() {
        layouts.values().forEach(laid -> laid.layout().dispose());
        layouts.clear();
    }
}
