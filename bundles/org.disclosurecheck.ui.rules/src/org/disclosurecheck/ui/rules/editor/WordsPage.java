package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** 规则: what the rule is, for whom it holds, what it rests on, and why it is there; over rule.md. */
final class WordsPage extends RulePage {

    private static final int BODY_LINES = 18;

    private Form form;
    private BasicsSection basics;
    private List<WordsSection> sections = List.of();
    private Text body;

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
        basics = new BasicsSection(form, documents());
        sections = List.of(basics, new HoldsSection(form, documents()), new BasisSection(form, documents()),
                new PlaceSection(form, documents()));
        sections.forEach(WordsSection::create);
        form.heading(Messages.Words_why);
        form.hint(Messages.Words_why_hint);
        body = form.text(null, "rule.why", BODY_LINES, this::takeBody);
        changed(RuleWords.FILE);
        form.settle();
        return form.control();
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
        sections.forEach(section -> section.show(data));
        Form.show(body, text.substring(RuleWords.explanation(text)).replace("\r\n", "\n"));
    }

    private void takeBody(String value) {
        String text = documents().text(RuleWords.FILE);
        String written = text.contains("\r\n") ? value.replace("\n", "\r\n") : value;
        documents().put(RuleWords.FILE, text.substring(0, RuleWords.explanation(text)) + written);
    }

    @Override
    void setFocus() {
        basics.setFocus();
    }
}
