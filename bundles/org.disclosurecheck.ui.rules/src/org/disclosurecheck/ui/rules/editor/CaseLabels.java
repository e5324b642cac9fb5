package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.workspace.Engine;

/** What a case is called, what is given in it and what is expected, each in a line. */
final class CaseLabels {

    private final Language language = Engine.language();
    private final RuleDocuments documents;

    CaseLabels(RuleDocuments documents) {
        this.documents = documents;
    }

    /** The name of a case without its folder and ending. */
    static String name(String file) {
        return file.substring("cases/".length()).replaceFirst("\\.yaml$", "");
    }

    String kind(String file) {
        return CaseWords.kind(name(file), language);
    }

    String words(String file) {
        return CaseWords.words(name(file));
    }

    /** Cases that fail come first, then those that pass, then the border. */
    static int order(String file) {
        String name = name(file);
        List<String> kinds = CaseWords.kinds();
        for (int i = 0; i < kinds.size(); i++) {
            if (name.startsWith(kinds.get(i))) {
                return i;
            }
        }
        return kinds.size();
    }

    private Form form(String file) {
        String id = new CaseText(documents.text(file)).data().word("form");
        List<Form> forms = Engine.book().forms();
        return forms.stream().filter(form -> form.id().equals(id)).findFirst().orElse(forms.get(forms.size() - 1));
    }

    String given(String file) {
        List<String> words = new ArrayList<>();
        CaseText text = new CaseText(documents.text(file));
        text.given().forEach(given -> words.add(CaseWords.place(given.address(), form(file), language) + " "
                + (given.value() == null ? "…" : given.value().equals("missing") ? Messages.Cases_missing : given.value().isEmpty()
                        ? Messages.Cases_blank : given.value())));
        text.more().forEach(key -> words.add(CaseDetail.part(key)));
        return words.isEmpty() ? Messages.Cases_clean : String.join(language.choose("；", "; "), words);
    }

    String expected(String file) {
        CaseText text = new CaseText(documents.text(file));
        List<String> words = new ArrayList<>();
        text.expected().forEach(finding -> words.add(severity(finding.severity()) + " "
                + CaseWords.place(finding.address(), form(file), language)));
        text.notChecked().forEach(place -> words.add(Messages.Cases_notChecked + " " + CaseWords.place(place, form(file), language)));
        if (text.data().word("notApplicable").equals("true")) {
            words.add(Messages.Cases_notApplicable);
        }
        return words.isEmpty() ? Messages.Cases_silent : String.join(language.choose("；", "; "), words);
    }

    private String severity(String id) {
        return id.matches("error|warning|info") ? Severity.of(id).label(language) : id;
    }
}
