package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the rule marks, what it must be able to read, and what can be set from outside. */
final class PlaceSection extends WordsSection {

    private static final int LINES = 3;

    private Text location;
    private Text needs;
    private Text settings;
    private Text variants;
    private Button safe;

    PlaceSection(Form form, RuleDocuments documents) {
        super(form, documents);
    }

    @Override
    void create() {
        form().heading(Messages.Words_place);
        location = form().text(Messages.Words_location, "rule.location", 1, value -> word("location", value));
        form().hint(Messages.Words_location_hint);
        needs = form().text(Messages.Words_needs, "rule.needs", LINES, value -> takeNeeds());
        form().hint(Messages.Words_needs_hint);
        settings = form().text(Messages.Words_settings, "rule.settings", 2, value -> takePairs("settings", settings));
        form().hint(Messages.Words_settings_hint);
        variants = form().text(Messages.Words_variants, "rule.variants", 2, value -> takePairs("variants", variants));
        form().hint(Messages.Words_variants_hint);
        new Label(form().body(), SWT.NONE);
        safe = form().check(form().body(), Messages.Words_safe, "rule.safe", on -> word("fix", on ? "safe" : ""));
    }

    @Override
    void show(YamlText data) {
        showPlaces(data);
        showPairs(settings, data.map("settings"));
        showPairs(variants, data.map("variants"));
        safe.setSelection(data.word("fix").equals("safe"));
    }

    /** What the sentences tell by themselves need not be written, and is only shown. */
    private void showPlaces(YamlText data) {
        Expansion said = documents().document(SaidPage.FILE) == null ? null : SaidPage.expand(documents());
        boolean derived = said != null && data.offset("location") < 0 && data.offset("needs") < 0;
        List<String> wanted = derived ? said.needs() : data.list("needs");
        Form.show(location, derived ? said.location() : data.word("location"));
        if (!lines(needs).equals(wanted)) {
            needs.setText(String.join("\n", wanted));
        }
        location.setEditable(!derived && documents().editable());
        needs.setEditable(!derived && documents().editable());
    }

    private void takeNeeds() {
        List<String> words = lines(needs);
        boolean plain = words.stream().allMatch(word -> word.matches("[\\w.]+"));
        set("needs", words.isEmpty() ? "" : plain ? YamlText.flow(words) : YamlText.lines(words));
    }

    private static void showPairs(Text field, Map<String, String> pairs) {
        List<String> lines = new ArrayList<>();
        pairs.forEach((key, value) -> lines.add(key + " = " + value));
        if (!lines(field).equals(lines)) {
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
}
