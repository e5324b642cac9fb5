package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;

/**
 * A way to mend a finding, ready to be applied to the report as it now reads.
 *
 * @param finding what it mends
 * @param label what it does, for people
 * @param change the one change that it makes
 * @param certain false when somebody has to decide first
 */
public record Proposal(Finding finding, String label, Change change, boolean certain) {

    /** The ways to mend a finding; empty when it takes a person. */
    public static List<Proposal> of(Draft draft, Finding finding, Language language) {
        List<Proposal> found = new ArrayList<>();
        Map<String, String> texts = Marks.texts(draft.report());
        Fix fix = finding.fix();
        if (fix != null && fix.location() != null && fix.replacement() != null) {
            change(draft, texts, fix, finding.quote()).ifPresent(change -> found.add(new Proposal(finding,
                    fix.noted(fix.text(), language), change, fix.certain())));
        }
        if (found.isEmpty()) {
            numberInProse(draft, texts, finding, language).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Change> change(Draft draft, Map<String, String> texts, Fix fix, String quote) {
        if (draft.report().cell(fix.location()) != null) {
            boolean stale = fix.replaced() != null && !draft.text(fix.location()).strip().equals(fix.replaced().strip());
            return Optional.ofNullable(stale ? null : draft.change(fix.location(), fix.replacement()));
        }
        if (fix.replaced() == null || fix.replaced().isEmpty()) {
            return addition(draft, texts, fix);
        }
        for (Map.Entry<String, String> line : texts.entrySet()) {
            if (org.disclosurecheck.workspace.Places.address(line.getKey()).equals(fix.location())) {
                int at = within(line.getValue(), fix.replaced(), quote);
                if (at >= 0) {
                    String text = line.getValue();
                    return Optional.ofNullable(draft.change(line.getKey(), text.substring(0, at) + fix.replacement()
                            + text.substring(at + fix.replaced().length())));
                }
            }
        }
        return Optional.empty();
    }

    /** The words are looked for inside what the finding quotes: the same word may stand elsewhere rightly. */
    private static int within(String text, String words, String quote) {
        int from = quote == null ? -1 : text.indexOf(quote);
        int inside = from < 0 ? -1 : quote.indexOf(words);
        return inside >= 0 ? from + inside : text.indexOf(words);
    }

    /** A sentence that is missing goes to the end of its part. */
    private static Optional<Change> addition(Draft draft, Map<String, String> texts, Fix fix) {
        String last = null;
        for (String key : texts.keySet()) {
            String address = org.disclosurecheck.workspace.Places.address(key);
            if (!address.equals("TITLE") && (address.equals(fix.location()) && !address.matches("S\\d")
                    || address.startsWith(fix.location() + "/"))) {
                last = key;
            }
        }
        return last == null ? Optional.empty()
                : Optional.ofNullable(draft.change(last, texts.get(last) + fix.replacement()));
    }

    /** A number in the text that the table does not bear out: the text may follow the table. */
    private static Optional<Proposal> numberInProse(Draft draft, Map<String, String> texts, Finding finding, Language language) {
        Report report = draft.report();
        String actual = finding.actual();
        String expected = finding.expected();
        boolean fits = finding.quote() != null && actual != null && expected != null && report.cell(finding.location()) == null
                && actual.matches("\\d+(\\.\\d+)?") && expected.matches("\\d+(\\.\\d+)?") && finding.quote().contains(actual)
                && finding.related().stream().anyMatch(place -> report.cell(place) != null);
        if (!fits) {
            return Optional.empty();
        }
        Fix fix = new Fix("", finding.location(), actual, expected, false);
        return change(draft, texts, fix, finding.quote()).map(change -> new Proposal(finding, language.choose(
                "把文中的 " + actual + " 改为表中的 " + expected + "（需确认）",
                "change " + actual + " in the text to " + expected + " as in the table (to be confirmed)"), change, false));
    }

    /** The first proposal for every finding of the rule, each made as if those before it had been applied. */
    public static List<Proposal> ofRule(Draft draft, List<Finding> findings, String rule, Language language) {
        Draft trial = new Draft(draft.report(), org.disclosurecheck.workspace.Corrections.NONE);
        Map<Change, Proposal> all = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.rule().equals(rule)) {
                of(trial, finding, language).stream().findFirst().ifPresent(proposal -> {
                    all.putIfAbsent(proposal.change(), proposal);
                    trial.apply(List.of(proposal.change()));
                });
            }
        }
        return List.copyOf(all.values());
    }
}
