package org.disclosurecheck.ui.rules.editor;

import java.util.Arrays;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.rules.book.SaidText;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** What the rule is called, how grave it is, and of what kind its basis is. */
final class BasicsSection extends WordsSection {

    private final Language language = Engine.language();
    private Text title;
    private Text titleEn;
    private Combo severity;
    private Combo certainty;

    BasicsSection(Form form, RuleDocuments documents) {
        super(form, documents);
    }

    @Override
    void create() {
        form().heading(Messages.Words_basics);
        title = form().text(Messages.Words_title, "rule.title", 1, value -> word("title", value));
        titleEn = form().text(Messages.Words_title_en, "rule.titleEn", 1, value -> word("title_en", value));
        titleEn.setMessage(Messages.No_english);
        severity = form().combo(Messages.Words_severity, "rule.severity",
                Arrays.stream(Severity.values()).map(value -> value.label(language)).toArray(String[]::new),
                index -> takeSeverity(Severity.values()[index].id()));
        certainty = form().combo(Messages.Words_certainty, "rule.certainty",
                Arrays.stream(Certainty.values()).map(value -> value.label(language)).toArray(String[]::new),
                index -> word("certainty", Certainty.values()[index].id()));
        form().hint(Messages.Words_certainty_hint);
    }

    @Override
    void show(YamlText data) {
        Form.show(title, data.word("title"));
        Form.show(titleEn, data.word("title_en"));
        select(severity, Arrays.stream(Severity.values()).map(Severity::id).toList().indexOf(data.word("severity")));
        select(certainty, Arrays.stream(Certainty.values()).map(Certainty::id).toList().indexOf(data.word("certainty")));
    }

    /** Sentences speak as loudly as the rule. */
    private void takeSeverity(String id) {
        documents().together(() -> {
            word("severity", id);
            if (documents().document(SaidPage.FILE) != null) {
                documents().put(SaidPage.FILE, SaidText.asLoudAs(id, documents().text(SaidPage.FILE)));
            }
        });
    }

    void setFocus() {
        title.setFocus();
    }
}
