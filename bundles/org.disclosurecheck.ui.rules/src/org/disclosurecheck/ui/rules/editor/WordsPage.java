package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.ui.rules.book.Kinds;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.SaidText;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** 规则: what the rule is, for whom it holds, what it rests on, and why it is there; over rule.md. */
final class WordsPage extends RulePage {

    private static final int YEAR = 56;
    private static final int LINES = 3;
    private static final int BODY_LINES = 18;

    private final Language language = Engine.language();
    private Form form;
    private Text title;
    private Text titleEn;
    private Combo severity;
    private Combo certainty;
    private final Map<String, Button> forms = new LinkedHashMap<>();
    private Text from;
    private Text to;
    private final Map<String, Button> kinds = new LinkedHashMap<>();
    private Text location;
    private Text needs;
    private final Map<String, Text> basis = new LinkedHashMap<>();
    private Button sameBasis;
    private Text source;
    private Text settings;
    private Text variants;
    private Button safe;
    private Text body;
    private LawList law;

    WordsPage(RuleDocuments documents) {
        super(documents);
    }

    @Override
    String title() {
        return Messages.Page_rule;
    }

    @Override
    Set<String> files() {
        return Set.of(RuleWords.FILE);
    }

    @Override
    Control create(Composite parent) {
        form = new Form(parent, documents().editable());
        createBasics();
        createHolds();
        createBasis();
        createPlace();
        createWhy();
        changed(RuleWords.FILE);
        form.settle();
        return form.control();
    }

    private void createBasics() {
        form.heading(Messages.Words_basics);
        title = form.text(Messages.Words_title, "rule.title", 1, value -> word("title", value));
        titleEn = form.text(Messages.Words_title_en, "rule.titleEn", 1, value -> word("title_en", value));
        titleEn.setMessage(Messages.No_english);
        severity = form.combo(Messages.Words_severity, "rule.severity",
                Arrays.stream(Severity.values()).map(value -> value.label(language)).toArray(String[]::new),
                index -> takeSeverity(Severity.values()[index].id()));
        certainty = form.combo(Messages.Words_certainty, "rule.certainty",
                Arrays.stream(Certainty.values()).map(value -> value.label(language)).toArray(String[]::new),
                index -> word("certainty", Certainty.values()[index].id()));
        form.hint(Messages.Words_certainty_hint);
    }

    private void createHolds() {
        form.heading(Messages.Words_holds);
        form.label(Messages.Words_forms);
        Composite row = row();
        Engine.book().forms().forEach(known -> forms.put(known.id(),
                form.check(row, known.id(), "rule.form." + known.id(), on -> takeForms())));
        form.label(Messages.Words_years);
        Composite years = row();
        from = year(years, "rule.from");
        new Label(years, SWT.NONE).setText(Messages.Words_to);
        to = year(years, "rule.to");
        new Label(years, SWT.NONE).setText(Messages.Words_years_hint);
        form.label(Messages.Words_kinds);
        Composite each = row();
        Kinds.all().forEach((id, kind) -> kinds.put(id, form.check(each, kind.label(language), "rule.kind." + id, on -> takeKinds())));
        form.hint(Messages.Words_kinds_hint);
    }

    private Composite row() {
        Composite row = new Composite(form.body(), SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginLeft = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Text year(Composite parent, String id) {
        Text text = new Text(parent, SWT.BORDER);
        text.setData("id", id);
        text.setTextLimit(4);
        text.setEditable(documents().editable());
        text.setLayoutData(new org.eclipse.swt.layout.RowData(YEAR, SWT.DEFAULT));
        text.addModifyListener(event -> {
            if (!form.filling()) {
                takeYears();
            }
        });
        return text;
    }

    private void createBasis() {
        form.heading(Messages.Words_basis);
        sameBasis = form.check(form.body(), Messages.Words_same, "rule.sameBasis", this::same);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sameBasis);
        Engine.book().forms().forEach(known -> basis.put(known.id(), form.text(known.id(), "rule.basis." + known.id(), 2, value -> takeBasis())));
        form.label(Messages.Words_law);
        law = new LawList(form.body(), documents());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(law.control());
        source = form.text(Messages.Words_source, "rule.source", 1, value -> word("source", value));
    }

    private void createPlace() {
        form.heading(Messages.Words_place);
        location = form.text(Messages.Words_location, "rule.location", 1, value -> word("location", value));
        form.hint(Messages.Words_location_hint);
        needs = form.text(Messages.Words_needs, "rule.needs", LINES, value -> takeNeeds());
        form.hint(Messages.Words_needs_hint);
        settings = form.text(Messages.Words_settings, "rule.settings", 2, value -> takePairs("settings", settings));
        form.hint(Messages.Words_settings_hint);
        variants = form.text(Messages.Words_variants, "rule.variants", 2, value -> takePairs("variants", variants));
        form.hint(Messages.Words_variants_hint);
        new Label(form.body(), SWT.NONE);
        safe = form.check(form.body(), Messages.Words_safe, "rule.safe", on -> word("fix", on ? "safe" : ""));
    }

    private void createWhy() {
        form.heading(Messages.Words_why);
        form.hint(Messages.Words_why_hint);
        body = form.text(null, "rule.why", BODY_LINES, this::takeBody);
    }

    @Override
    void changed(String file) {
        if (form != null && (file.isEmpty() || file.equals(RuleWords.FILE) || file.equals(SaidPage.FILE))) {
            form.fill(this::show);
        }
    }

    private void show() {
        String text = documents().text(RuleWords.FILE);
        YamlText data = RuleWords.data(text);
        Form.show(title, data.word("title"));
        Form.show(titleEn, data.word("title_en"));
        select(severity, Arrays.stream(Severity.values()).map(Severity::id).toList().indexOf(data.word("severity")));
        select(certainty, Arrays.stream(Certainty.values()).map(Certainty::id).toList().indexOf(data.word("certainty")));
        List<String> held = data.list("forms");
        forms.forEach((id, button) -> button.setSelection(held.isEmpty() || held.contains(id)));
        Map<String, String> years = data.map("years");
        Form.show(from, years.getOrDefault("from", ""));
        Form.show(to, years.getOrDefault("to", ""));
        List<String> held2 = data.list("organisations");
        kinds.forEach((id, button) -> button.setSelection(held2.contains(id)));
        showPlaces(data);
        showBasis(data);
        Form.show(source, data.word("source"));
        showPairs(settings, data.map("settings"));
        showPairs(variants, data.map("variants"));
        safe.setSelection(data.word("fix").equals("safe"));
        Form.show(body, text.substring(RuleWords.explanation(text)).replace("\r\n", "\n"));
        law.show(data.list("law"));
    }

    /** What the sentences tell by themselves need not be written, and is only shown. */
    private void showPlaces(YamlText data) {
        Expansion said = documents().document(SaidPage.FILE) == null ? null
                : SaidPage.expand(documents());
        boolean derived = said != null && data.offset("location") < 0 && data.offset("needs") < 0;
        List<String> wanted = derived ? said.needs() : data.list("needs");
        Form.show(location, derived ? said.location() : data.word("location"));
        if (!lines(needs).equals(wanted)) {
            needs.setText(String.join("\n", wanted));
        }
        location.setEditable(!derived && documents().editable());
        needs.setEditable(!derived && documents().editable());
    }

    private static void select(Combo combo, int index) {
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    private void showBasis(YamlText data) {
        Map<String, String> written = data.map("basis");
        String one = data.word("basis");
        boolean same = written.isEmpty();
        sameBasis.setSelection(same);
        boolean first = true;
        for (Map.Entry<String, Text> field : basis.entrySet()) {
            Form.show(field.getValue(), same ? first ? one : "" : written.getOrDefault(field.getKey(), written.getOrDefault("any", "")));
            field.getValue().setEnabled(!same || first);
            first = false;
        }
    }

    private void set(String key, String yaml) {
        documents().apply(RuleWords.FILE, RuleWords.data(documents().text(RuleWords.FILE)).set(key, yaml));
    }

    private void word(String key, String value) {
        set(key, value.isBlank() ? key.equals("title") ? "\"\"" : "" : YamlText.scalar(value));
    }

    /** Sentences speak as loudly as the rule. */
    private void takeSeverity(String id) {
        word("severity", id);
        if (documents().document(SaidPage.FILE) != null) {
            documents().put(SaidPage.FILE, SaidText.asLoudAs(id, documents().text(SaidPage.FILE)));
        }
    }

    private void takeForms() {
        List<String> held = forms.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList();
        set("forms", held.size() == forms.size() ? "" : YamlText.flow(held));
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
        set("organisations", YamlText.flow(kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey).toList()));
    }

    private void takeNeeds() {
        List<String> words = lines(needs);
        boolean plain = words.stream().allMatch(word -> word.matches("[\\w.]+"));
        set("needs", words.isEmpty() ? "" : plain ? YamlText.flow(words) : YamlText.lines(words));
    }

    private static List<String> lines(Text field) {
        return field.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void same(boolean on) {
        takeBasis();
        form.fill(this::show);
        if (!on) {
            basis.values().forEach(field -> field.setEnabled(true));
        }
    }

    private void takeBasis() {
        List<String> values = basis.values().stream().map(field -> field.getText().strip()).toList();
        if (sameBasis.getSelection()) {
            set("basis", values.get(0).isEmpty() ? "" : YamlText.scalar(values.get(0)));
        } else {
            Map<String, String> written = new TreeMap<>();
            basis.forEach((id, field) -> written.put(id, field.getText().isBlank() ? values.get(0) : field.getText().strip()));
            set("basis", YamlText.lines(written));
        }
    }

    private static void showPairs(Text field, Map<String, String> pairs) {
        List<String> lines = new ArrayList<>();
        pairs.forEach((key, value) -> lines.add(key + " = " + value));
        List<String> shown = lines(field);
        if (!shown.equals(lines)) {
            field.setText(String.join("\n", lines));
        }
    }

    /** “limit = 1000” a line; a line that is not finished waits. */
    private void takePairs(String key, Text field) {
        List<String> pairs = new ArrayList<>();
        for (String line : lines(field)) {
            String[] pair = line.split("\\s*[=＝:：]\\s*", 2);
            if (pair.length < 2 || pair[1].isBlank() || !pair[0].matches("\\w+")) {
                return;
            }
            pairs.add(pair[0] + ": " + pair[1]);
        }
        set(key, pairs.isEmpty() ? "" : "{ " + String.join(", ", pairs) + " }");
    }

    private void takeBody(String value) {
        String text = documents().text(RuleWords.FILE);
        String written = text.contains("\r\n") ? value.replace("\n", "\r\n") : value;
        documents().put(RuleWords.FILE, text.substring(0, RuleWords.explanation(text)) + written);
    }

    @Override
    void setFocus() {
        title.setFocus();
    }
}
