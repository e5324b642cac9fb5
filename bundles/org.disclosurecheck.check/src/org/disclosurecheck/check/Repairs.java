package org.disclosurecheck.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;

/** The equally small changes that a proposal for broken sums names in words, so that one of them can be chosen and made. */
public final class Repairs {

    /**
     * One of them.
     *
     * @param text what it changes, in words
     * @param values canonical address to the text that the cell would hold
     */
    public record Way(String text, Map<String, String> values) {
    }

    private Repairs() {
    }

    /** Whether the finding has a proposal that is no single change: one of several, or one of two cells. */
    public static boolean named(Finding finding) {
        return finding.fix() != null && finding.fix().location() == null && Mending.isSum(finding.rule());
    }

    /** The changes for a report as it now reads, each proved by the rules. */
    public static List<Way> of(Report report, Form form, RuleRunner rules, Language language) {
        return Mending.proved(report, rules, language).stream().map(repair -> way(repair, form, language)).toList();
    }

    private static Way way(Repair repair, Form form, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        repair.values().forEach((cell, value) -> values.put(cell.getAddress(), value.toPlainString()));
        return new Way(Mending.words(repair, form, language), values);
    }
}
