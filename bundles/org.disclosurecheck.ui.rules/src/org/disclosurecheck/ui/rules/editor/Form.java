package org.disclosurecheck.ui.rules.editor;

import java.util.function.Consumer;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields with labels below headings, on a page that scrolls. Fields tell what was typed, not what was put into them. */
final class Form {

    private static final int LABEL = 96;
    private static final int MARGIN = 12;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final boolean editable;
    private boolean filling;

    Form(Composite parent, boolean editable) {
        this.editable = editable;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 6).applyTo(body);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> settle());
        scroll.getVerticalBar().setIncrement(24);
    }

    ScrolledComposite control() {
        return scroll;
    }

    Composite body() {
        return body;
    }

    /** Lays out anew after fields came or went. */
    void settle() {
        int width = Math.max(200, scroll.getClientArea().width);
        scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
        body.layout();
    }

    /** Puts values into fields without telling. */
    void fill(Runnable values) {
        filling = true;
        try {
            values.run();
        } finally {
            filling = false;
        }
    }

    boolean filling() {
        return filling;
    }

    void heading(String words) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, body.getChildren().length == 1 ? 0 : 10).applyTo(label);
    }

    Label label(String words) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).hint(SWT.DEFAULT, SWT.DEFAULT).minSize(LABEL, SWT.DEFAULT)
                .indent(0, 6).applyTo(label);
        return label;
    }

    /** @param lines how many lines it shows; 1 for a line */
    Text text(String words, String id, int lines, Consumer<String> typed) {
        if (words != null) {
            label(words);
        }
        Text text = field(id, lines, typed);
        ((GridData) text.getLayoutData()).horizontalSpan = words == null ? 2 : 1;
        return text;
    }

    /** A field behind a label of its own. */
    Text field(String id, int lines, Consumer<String> typed) {
        Text text = new Text(body, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setData("id", id);
        text.setEditable(editable);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(100, lines > 1 ? lines * text.getLineHeight() + 6 : SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> {
            if (!filling) {
                typed.accept(text.getText());
            }
        });
        return text;
    }

    Combo combo(String words, String id, String[] items, Consumer<Integer> chosen) {
        label(words);
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems(items);
        combo.setData("id", id);
        combo.setEnabled(editable);
        GridDataFactory.swtDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    Button check(Composite parent, String words, String id, Consumer<Boolean> chosen) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(words);
        button.setData("id", id);
        button.setEnabled(editable);
        button.addListener(SWT.Selection, event -> chosen.accept(button.getSelection()));
        return button;
    }

    /** Faint words below a field that say how it is filled in. */
    void hint(String words) {
        new Label(body, SWT.NONE);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(words);
        hint.setForeground(PageColors.of(body).pale());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
    }

    /** Puts a text into a field unless it is there already: the caret stays. */
    static void show(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    static void grab(Control control, int height) {
        GridDataFactory.fillDefaults().grab(true, height == SWT.DEFAULT).hint(SWT.DEFAULT, height).applyTo(control);
    }
}
