package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the rule rests on: a basis for all forms or one for each, passages of the law, and where they were found. */
final class BasisSection extends WordsSection {

    private final Map<String, Text> basis = new LinkedHashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private Button same;
    private LawList law;
    private Text source;

    BasisSection(Form form, RuleDocuments documents) {
        super(form, documents);
    }

    @Override
    void create() {
        form().heading(Messages.Words_basis);
        same = form().check(form().body(), Messages.Words_same, "rule.sameBasis", this::same);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(same);
        for (String known : Engine.book().forms().stream().map(each -> each.id()).toList()) {
            labels.add(form().label(known));
            basis.put(known, form().field("rule.basis." + known, 2, value -> take()));
        }
        form().label(Messages.Words_law);
        law = new LawList(form().body(), documents());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(law.control());
        source = form().text(Messages.Words_source, "rule.source", 1, value -> word("source", value));
    }

    @Override
    void show(YamlText data) {
        Map<String, String> written = data.map("basis");
        String one = data.word("basis");
        boolean shared = written.isEmpty();
        same.setSelection(shared);
        boolean first = true;
        for (Map.Entry<String, Text> field : basis.entrySet()) {
            Form.show(field.getValue(), shared ? first ? one : "" : written.getOrDefault(field.getKey(), written.getOrDefault("any", "")));
            first = false;
        }
        fields(shared);
        Form.show(source, data.word("source"));
        law.show(data.list("law"));
    }

    private void same(boolean on) {
        take();
        form().fill(() -> show(RuleWords.data(documents().text(RuleWords.FILE))));
        fields(on);
    }

    /** What all forms share stands once, without the name of a form. */
    private void fields(boolean shared) {
        int at = 0;
        for (Text field : basis.values()) {
            Label label = labels.get(at);
            label.setText(shared ? Messages.Words_basis_all : List.copyOf(basis.keySet()).get(at));
            for (Control control : List.of(label, field)) {
                control.setVisible(!shared || at == 0);
                ((GridData) control.getLayoutData()).exclude = shared && at > 0;
            }
            at++;
        }
        form().settle();
    }

    private void take() {
        List<String> values = basis.values().stream().map(field -> field.getText().strip()).toList();
        if (same.getSelection()) {
            set("basis", values.get(0).isEmpty() ? "" : YamlText.scalar(values.get(0)));
        } else {
            Map<String, String> written = new TreeMap<>();
            basis.forEach((id, field) -> written.put(id, field.getText().isBlank() ? values.get(0) : field.getText().strip()));
            set("basis", YamlText.lines(written));
        }
    }
}
