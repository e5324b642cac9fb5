package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;

/**
 * Takes down what the rules say of one report and puts it in words. The engine tells it which rule is speaking.
 */
public final class FindingSheet implements Findings {

    /** Hex digits of a fingerprint. */
    private static final int FINGERPRINT = 16;

    private final Report report;
    private final List<FindingDraft> drafts = new ArrayList<>();
    private String speaking;

    public FindingSheet(Report report) {
        this.report = report;
    }

    /** Called by the engine before the consequence of a rule runs. */
    public void speaking(String ruleId) {
        speaking = ruleId;
    }

    /** Forgets what a rule said: it threw, and half a result is none. */
    public void forget(String ruleId) {
        drafts.removeIf(draft -> draft.ruleId.equals(ruleId));
    }

    /** The place that was spoken of last; null before the first word. */
    public String lastPlace() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).location;
    }

    private Draft draft(String location, Source source) {
        FindingDraft draft = new FindingDraft(speaking, location, source);
        drafts.add(draft);
        return draft;
    }

    @Override
    public Draft at(Cell cell) {
        return draft(cell.getAddress(), cell.getSource());
    }

    @Override
    public Draft at(CellLine line, String key) {
        Cell cell = line.cell(key);
        if (cell != null) {
            return at(cell);
        }
        if (line instanceof ApplicantColumn) {
            return draft("T3/" + key + "/" + line.getKey(), null);
        }
        String table = line instanceof DisclosureRow ? "T2/" : line instanceof ApplicationRow ? "T3/" : "T4/";
        return draft(table + line.getKey() + "/" + key, null);
    }

    @Override
    public Draft at(Paragraph paragraph) {
        return draft(paragraph.getAddress(), paragraph.getSource());
    }

    @Override
    public Draft at(Section section) {
        return draft(section.getId() == null ? "REPORT" : section.getId(), section.getSource());
    }

    @Override
    public Draft at(Table table) {
        return draft(table.getId(), table.getSource());
    }

    @Override
    public Draft at(String address) {
        Cell cell = report.cell(address);
        if (cell != null) {
            return at(cell);
        }
        return draft(address, switch (address) {
            case "TITLE" -> report.getTitle() == null ? null : report.getTitle().getSource();
            case "PREAMBLE" -> report.getPreamble().isEmpty() ? null : report.getPreamble().get(0).getSource();
            case "S1", "S2", "S3", "S4", "S5", "S6" -> {
                Section section = report.section(address.charAt(1) - '0');
                yield section == null ? null : section.getSource();
            }
            default -> null;
        });
    }

    /**
     * The findings in words, in the order of the report, then by rule.
     *
     * @param heard tells by rule id and address whether what was said there counts
     * @param places addresses in words
     */
    List<Finding> write(RuleBook book, Form form, ReportOrder order, BiPredicate<String, String> heard,
            UnaryOperator<String> places, Language language) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (FindingDraft draft : drafts) {
            if (heard.test(draft.ruleId, draft.location)) {
                findings.add(write(draft, book.rule(draft.ruleId).orElseThrow(), form, places, language, seen));
            }
        }
        findings.sort(order.findings());
        return findings;
    }

    private Finding write(FindingDraft draft, Rule rule, Form form, UnaryOperator<String> places, Language language,
            Set<String> seen) {
        String place = places.apply(draft.location);
        draft.values.put("place", place);
        draft.values.computeIfPresent("address", (key, address) -> places.apply(address));
        Fix fix = draft.fixed ? new Fix(sentence(rule, "fix", draft, language), draft.location, draft.replaced,
                draft.replacement, rule.safeFix()) : null;
        Certainty certainty = rule.certainty(draft.variant);
        return new Finding(rule.id(), rule.severity(draft.variant), draft.location, place,
                sentence(rule, "message", draft, language), draft.values.get("expected"), draft.values.get("actual"),
                draft.values.get("quote"), certainty.introduce(rule.basis(form.id()), language), certainty, fix,
                fingerprint(draft, seen), draft.source, List.copyOf(draft.related));
    }

    private static String sentence(Rule rule, String key, FindingDraft draft, Language language) {
        String sentence = draft.variant == null ? null : rule.sentence(key + "." + draft.variant, language);
        if (sentence == null) {
            sentence = rule.sentence(key, language);
        }
        return sentence == null ? rule.title(language)
                : Sentence.fill(sentence, draft.values).replace("“”", language.choose("空白", "blank"));
    }

    /** Rule, place and words, within the report of one organisation and year; neither values nor language. */
    private String fingerprint(FindingDraft draft, Set<String> seen) {
        String identity = String.join("|", draft.ruleId, draft.location,
                draft.variant == null ? "" : draft.variant, draft.values.getOrDefault("quote", ""),
                report.getOrganisation().getName(), String.valueOf(report.getYear()));
        String print = hash(identity);
        for (int i = 2; !seen.add(print); i++) {
            print = hash(identity + "|" + i);
        }
        return print;
    }

    private static String hash(String identity) {
        return Sha256.hex(identity, FINGERPRINT);
    }
}
