package org.disclosurecheck.ui.rules.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.ui.rules.book.Kinds;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** For which forms, years and organisations the rule holds. */
final class HoldsSection extends WordsSection {

    private static final int YEAR = 56;
    private static final int DIGITS = 4;

    private final Map<String, Button> forms = new LinkedHashMap<>();
    private final Map<String, Button> kinds = new LinkedHashMap<>();
    private Text from;
    private Text to;

    HoldsSection(Form form, RuleDocuments documents) {
        super(form, documents);
    }

    @Override
    void create() {
        form().heading(Messages.Words_holds);
        form().label(Messages.Words_forms);
        Composite row = row();
        Engine.book().forms().forEach(known -> forms.put(known.id(),
                form().check(row, known.id(), "rule.form." + known.id(), on -> takeForms())));
        form().label(Messages.Words_years);
        Composite years = row();
        from = year(years, "rule.from");
        new Label(years, SWT.NONE).setText(Messages.Words_to);
        to = year(years, "rule.to");
        new Label(years, SWT.NONE).setText(Messages.Words_years_hint);
        form().label(Messages.Words_kinds);
        Composite each = row();
        Kinds.all().forEach((id, kind) -> kinds.put(id,
                form().check(each, kind.label(Engine.language()), "rule.kind." + id, on -> takeKinds())));
        form().hint(Messages.Words_kinds_hint);
    }

    private Text year(Composite parent, String id) {
        Text text = new Text(parent, SWT.BORDER);
        text.setData("id", id);
        text.setTextLimit(DIGITS);
        text.setEditable(documents().editable());
        text.setLayoutData(new RowData(YEAR, SWT.DEFAULT));
        text.addModifyListener(event -> {
            if (!form().filling()) {
                takeYears();
            }
        });
        return text;
    }

    @Override
    void show(YamlText data) {
        List<String> held = data.list("forms");
        forms.forEach((id, button) -> button.setSelection(held.isEmpty() || held.contains(id)));
        Map<String, String> years = data.map("years");
        Form.show(from, years.getOrDefault("from", ""));
        Form.show(to, years.getOrDefault("to", ""));
        List<String> organisations = data.list("organisations");
        kinds.forEach((id, button) -> button.setSelection(organisations.contains(id)));
    }

    private void takeForms() {
        List<String> held = chosen(forms);
        set("forms", held.size() == forms.size() ? "" : YamlText.flow(held));
    }

    private static List<String> chosen(Map<String, Button> buttons) {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    private void takeYears() {
        Map<String, String> years = new LinkedHashMap<>();
        if (!from.getText().isBlank()) {
            years.put("from", from.getText().strip());
        }
        if (!to.getText().isBlank()) {
            years.put("to", to.getText().strip());
        }
        set("years", YamlText.flow(years));
    }

    private void takeKinds() {
        set("organisations", YamlText.flow(chosen(kinds)));
    }
}
