package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.Law;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The passages that a rule cites, with the words of the one that is selected. */
final class LawList {

    private static final int LIST = 72;
    private static final int TEXT = 96;

    private final RuleDocuments documents;
    private final Composite area;
    private final Table table;
    private final Text preview;
    private final Map<String, Law.Passage> passages;
    private List<String> shown = List.of();

    LawList(Composite parent, RuleDocuments documents) {
        this.documents = documents;
        passages = LawTexts.all(documents.book());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("id", "rule.law");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LIST).applyTo(table);
        table.addListener(SWT.Selection, event -> preview());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Law_add, "rule.law.add", this::add);
        button(buttons, Messages.Law_remove, "rule.law.remove", this::remove);
        GridDataFactory.fillDefaults().applyTo(buttons);
        preview = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        preview.setData("id", "rule.law.text");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, TEXT).applyTo(preview);
    }

    private void button(Composite parent, String words, String id, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.setEnabled(documents.editable());
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    Composite control() {
        return area;
    }

    void show(List<String> references) {
        if (references.equals(shown) && table.getItemCount() == references.size()) {
            return;
        }
        shown = references;
        table.removeAll();
        for (String reference : references) {
            TableItem item = new TableItem(table, SWT.NONE);
            Law.Passage passage = passages.get(reference);
            item.setText(passage == null ? NLS.bind(Messages.Law_unknown, reference) : passage.title());
            item.setImage(RuleIcons.image("law"));
        }
        if (!references.isEmpty()) {
            table.select(0);
        }
        preview();
    }

    private void preview() {
        int index = table.getSelectionIndex();
        Law.Passage passage = index < 0 ? null : passages.get(shown.get(index));
        preview.setText(passage == null ? "" : words(passage));
    }

    static String words(Law.Passage passage) {
        return (passage.verified() ? "" : Messages.Law_unverified + "\n") + passage.text()
                + (passage.dated().isEmpty() ? "" : "\n（" + passage.dated() + "）");
    }

    private void add() {
        LawDialog dialog = new LawDialog(area.getShell(), List.copyOf(passages.values()));
        if (dialog.open() == Window.OK && dialog.reference() != null && !shown.contains(dialog.reference())) {
            List<String> now = new ArrayList<>(shown);
            now.add(dialog.reference());
            set(now);
        }
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            List<String> now = new ArrayList<>(shown);
            now.remove(index);
            set(now);
        }
    }

    private void set(List<String> references) {
        documents.apply(RuleWords.FILE, RuleWords.data(documents.text(RuleWords.FILE)).set("law", YamlText.flow(references)));
    }
}
