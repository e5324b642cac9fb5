package org.disclosurecheck.ui.rules.release;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields to type into, one below the other. */
final class Fields {

    private Fields() {
    }

    /** One with its label before it. */
    static Text text(Composite area, String label, String id, int style, int span) {
        new Label(area, SWT.NONE).setText(label);
        return text(area, id, style, span);
    }

    /** @param span over so many columns */
    static Text text(Composite area, String id, int style, int span) {
        Text text = new Text(area, SWT.BORDER | style);
        text.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).applyTo(text);
        return text;
    }
}
