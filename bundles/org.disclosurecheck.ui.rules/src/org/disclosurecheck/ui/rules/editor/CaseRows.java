package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.CaseText.Expected;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.ui.rules.book.RuleWords;

/** The rows of the tables of a case: how the text of the case reads as rows, and what a row that was changed does to the text. */
final class CaseRows {

    private final RuleDocuments documents;
    private final Language language;

    CaseRows(RuleDocuments documents, Language language) {
        this.documents = documents;
        this.language = language;
    }

    /** What is given: place, address, value. */
    List<List<String>> given(CaseText text, Form form) {
        return text.given().stream().map(each -> List.of(place(each.address(), form), each.address(),
                each.value() == null ? "…" : each.value())).toList();
    }

    /** What the rule should say: severity, place, address, what should be there and what is. */
    List<List<String>> expected(CaseText text, Form form) {
        return text.expected().stream().map(each -> List.of(severity(each.severity()), place(each.address(), form), each.address(),
                each.values().getOrDefault("expected", ""), each.values().getOrDefault("actual", ""))).toList();
    }

    /** A row of what is given to begin with: a day, a paragraph or a number. */
    List<String> newGiven(String address, Form form) {
        String usual = address.equals("published") ? "2024-01-31" : address.contains("/") ? "0" : Messages.Case_paragraph;
        return List.of(place(address, form), address, usual);
    }

    /** A row of what is expected to begin with, of the severity that the rule has. */
    List<String> newExpected(String address, Form form) {
        String word = RuleWords.data(documents.text(RuleWords.FILE)).word("severity");
        return List.of(severity(isSeverity(word) ? word : Severity.ERROR.id()), place(address, form), address, "", "");
    }

    /**
     * Changes what is given.
     *
     * @param old the row as it was; null when it came
     * @param row the row as it is now; null when it went
     */
    void give(String file, List<String> old, List<String> row) {
        CaseText text = new CaseText(documents.text(file));
        if (row == null) {
            documents.apply(file, text.give(old.get(1), null));
        } else if (old == null || old.get(1).equals(row.get(1))) {
            documents.apply(file, text.give(row.get(1).isBlank() ? "T3/new/total" : row.get(1), row.get(2)));
        } else {
            String without = text.give(old.get(1), null).in(documents.text(file));
            documents.put(file, new CaseText(without).give(row.get(1), row.get(2)).in(without));
        }
    }

    /**
     * Changes what is expected.
     *
     * @param index which row it was; negative when it came
     * @param row the row as it is now; null when it went
     */
    void expect(String file, int index, List<String> row) {
        CaseText text = new CaseText(documents.text(file));
        List<Expected> now = new ArrayList<>(text.expected());
        if (row == null) {
            now.remove(index);
        } else {
            Map<String, String> values = new LinkedHashMap<>(index < 0 ? Map.of() : now.get(index).values());
            value(values, "expected", row.get(3));
            value(values, "actual", row.get(4));
            String severity = Severity.of(severityId(row.get(0))).id();
            Expected changed = new Expected(severity, row.get(2).isBlank() ? "T3/total/total" : row.get(2), values);
            if (index < 0) {
                now.add(changed);
            } else {
                now.set(index, changed);
            }
        }
        documents.apply(file, text.expect(now));
    }

    private static void value(Map<String, String> values, String key, String value) {
        if (value.isBlank()) {
            values.remove(key);
        } else {
            values.put(key, value.strip());
        }
    }

    /** The word people use, or the id; what is neither counts as an error. */
    private String severityId(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.label(language).equals(word.strip()) || severity.id().equals(word.strip())) {
                return severity.id();
            }
        }
        return Severity.ERROR.id();
    }

    private String severity(String id) {
        return isSeverity(id) ? Severity.of(id).label(language) : id;
    }

    private static boolean isSeverity(String word) {
        return word.matches("error|warning|info");
    }

    private String place(String address, Form form) {
        return CaseWords.place(address, form, language);
    }
}
