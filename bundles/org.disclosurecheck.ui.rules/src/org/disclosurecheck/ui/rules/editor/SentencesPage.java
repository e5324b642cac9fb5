package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.SentenceText;
import org.disclosurecheck.ui.rules.book.Trial;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** 语句: what the report says to people, in both languages, with the values that can stand in it, and as it reads in a case. */
final class SentencesPage extends RulePage {

    private static final String ZH = "messages.properties";
    private static final String EN = RuleWords.ENGLISH;
    private static final Pattern VARIANT = Pattern.compile("\\.as\\(\\s*\"(\\w+)\"");
    private static final int LINES = 3;
    private static final int PREVIEW = 6;

    private Form form;
    private Composite fields;
    private Composite values;
    private Text preview;
    private Text focused;
    private final Map<String, Text> shown = new LinkedHashMap<>();
    private Map<String, String> offered = Map.of();
    private Trial trial;

    SentencesPage(RuleDocuments documents) {
        super(documents);
    }

    @Override
    String title() {
        return Messages.Page_sentences;
    }

    @Override
    Set<String> files() {
        return Set.of(ZH, EN);
    }

    @Override
    Control create(Composite parent) {
        form = new Form(parent, documents().editable());
        form.heading(Messages.Sentences_heading);
        form.hint(Messages.Sentences_hint);
        fields = new Composite(form.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
        form.heading(Messages.Sentences_values);
        values = new Composite(form.body(), SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.spacing = 10;
        values.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(values);
        form.heading(Messages.Sentences_preview);
        preview = new Text(form.body(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        preview.setData("id", "rule.preview");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, PREVIEW * preview.getLineHeight() + 6).applyTo(preview);
        changed("");
        return form.control();
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("message");
        Matcher variant = VARIANT.matcher(documents().text("rule.drl"));
        while (variant.find()) {
            keys.add("message." + variant.group(1));
        }
        keys.addAll(new SentenceText(documents().text(ZH)).sentences().keySet());
        keys.addAll(new SentenceText(documents().text(EN)).sentences().keySet());
        if (documents().text("rule.drl").contains(".fix(")) {
            keys.add("fix");
        }
        return keys;
    }

    @Override
    void changed(String file) {
        if (form == null || !(file.isEmpty() || files().contains(file) || file.equals("rule.drl") || file.equals(SaidPage.FILE))) {
            return;
        }
        List<String> wanted = new ArrayList<>();
        keys().forEach(key -> {
            wanted.add(ZH + "/" + key);
            wanted.add(EN + "/" + key);
        });
        if (!List.copyOf(shown.keySet()).equals(wanted)) {
            build();
        }
        form.fill(this::fill);
        showValues();
    }

    private void build() {
        for (Control old : fields.getChildren()) {
            old.dispose();
        }
        shown.clear();
        for (String key : keys()) {
            Label label = new Label(fields, SWT.NONE);
            label.setText(name(key));
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(label);
            field(key, ZH, Messages.Sentences_zh);
            field(key, EN, Messages.Sentences_en);
        }
        form.settle();
    }

    private static String name(String key) {
        return key.equals("message") ? Messages.Sentences_message : key.equals("fix") ? Messages.Sentences_fix
                : key.startsWith("message.") ? NLS.bind(Messages.Sentences_variant, key.substring("message.".length()))
                        : key.startsWith("fix.") ? NLS.bind(Messages.Sentences_fix_variant, key.substring("fix.".length())) : key;
    }

    private void field(String key, String file, String language) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(language);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(12, 6).applyTo(label);
        Text text = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setEditable(documents().editable());
        text.setData("id", "rule.sentence." + (file.equals(ZH) ? "zh." : "en.") + key);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, (LINES - 1) * text.getLineHeight() + 6).applyTo(text);
        text.addModifyListener(event -> {
            if (!form.filling()) {
                documents().apply(file, new SentenceText(documents().text(file)).set(key, text.getText().isBlank() ? "" : text.getText()));
            }
        });
        text.addListener(SWT.FocusIn, event -> focused = text);
        shown.put(file + "/" + key, text);
    }

    private void fill() {
        shown.forEach((place, field) -> {
            String file = place.substring(0, place.indexOf('/'));
            Form.show(field, new SentenceText(documents().text(file)).sentences().getOrDefault(place.substring(file.length() + 1), ""));
        });
    }

    private void showValues() {
        Map<String, String> names = ValueNames.of(drl());
        if (names.equals(offered)) {
            return;
        }
        offered = names;
        for (Control old : values.getChildren()) {
            old.dispose();
        }
        names.forEach((name, meaning) -> {
            Link link = new Link(values, SWT.NONE);
            // that it may be null says something to conditions only
            link.setText("<a>{" + name + "}</a> " + meaning.replaceAll(" Null when.*", "").replace("&", "&&"));
            link.setToolTipText(Messages.Sentences_insert);
            link.addListener(SWT.Selection, event -> insert("{" + name + "}"));
        });
        form.settle();
    }

    /** The condition, or what the sentences become. */
    private String drl() {
        return documents().document(SaidPage.FILE) == null ? documents().text("rule.drl") : Objects.toString(SaidPage.expand(documents()).drl(), "");
    }

    private void insert(String word) {
        if (documents().editable() && focused != null && !focused.isDisposed()) {
            focused.insert(word);
            focused.setFocus();
        }
    }

    @Override
    void tried(Trial now) {
        trial = now;
        if (preview != null && !preview.isDisposed()) {
            preview.setText(words());
            preview.setForeground(trial.faults().isEmpty() ? null : PageColors.of(preview).pale());
        }
    }

    private String words() {
        if (!trial.faults().isEmpty()) {
            return Messages.Sentences_broken;
        }
        StringBuilder words = new StringBuilder();
        for (Trial.Case each : trial.cases()) {
            for (Finding finding : each.findings()) {
                words.append(Sign.of(finding.severity()).mark()).append(' ').append(finding.message()).append('\n');
                if (finding.fix() != null) {
                    words.append("    ").append(finding.fix().text()).append('\n');
                }
            }
        }
        return words.isEmpty() ? Messages.Sentences_silent : words.toString().stripTrailing();
    }

    @Override
    void setFocus() {
        shown.values().stream().findFirst().ifPresent(Text::setFocus);
    }
}
