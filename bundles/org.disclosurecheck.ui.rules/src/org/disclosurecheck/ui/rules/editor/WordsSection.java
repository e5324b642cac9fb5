package org.disclosurecheck.ui.rules.editor;

import java.util.List;

import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Fields of the page 规则 under one heading; each shows and changes keys of rule.md. */
abstract class WordsSection {

    private static final int SPACE = 10;

    private final Form form;
    private final RuleDocuments documents;

    WordsSection(Form form, RuleDocuments documents) {
        this.form = form;
        this.documents = documents;
    }

    Form form() {
        return form;
    }

    RuleDocuments documents() {
        return documents;
    }

    /** Makes the fields. */
    abstract void create();

    /** Puts what is written into the fields. */
    abstract void show(YamlText data);

    void set(String key, String yaml) {
        documents.apply(RuleWords.FILE, RuleWords.data(documents.text(RuleWords.FILE)).set(key, yaml));
    }

    void word(String key, String value) {
        set(key, value.isBlank() ? key.equals("title") ? "\"\"" : "" : YamlText.scalar(value));
    }

    /** Controls beside each other, on as many lines as they need. */
    Composite row() {
        Composite row = new Composite(form.body(), SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginLeft = 0;
        layout.spacing = SPACE;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        return row;
    }

    static List<String> lines(Text field) {
        return field.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static void select(Combo combo, int index) {
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }
}
