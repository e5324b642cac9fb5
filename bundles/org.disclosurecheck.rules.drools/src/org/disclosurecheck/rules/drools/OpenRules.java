package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Audiences;
import org.disclosurecheck.rules.FindingSheet;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.drools.match.KnownFacts;
import org.disclosurecheck.rules.drools.match.Questions;
import org.disclosurecheck.rules.drools.match.WalkedRule;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The compiled rules of a book, ready to speak of reports. A rule whose conditions can be walked is; the others share a
 * session of Drools. A rule that throws silences itself only.
 */
final class OpenRules {

    /** What a rule asks for is worked out once. */
    private record Walked(String id, WalkedRule[] parts, boolean looksAround, boolean readsLastYear) {

        Walked(org.disclosurecheck.rules.Rule rule, List<WalkedRule> parts) {
            this(rule.id(), parts.toArray(WalkedRule[]::new), rule.looksAround(), rule.readsLastYear());
        }
    }

    private final Walked[] walked;
    private final Map<String, List<Rule>> byId = new LinkedHashMap<>();
    private final Audiences audiences;
    private final Sessions sessions;

    OpenRules(RuleBook book, List<Model> models, boolean walking) {
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                byId.computeIfAbsent(DroolsRunner.id(rule), id -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, List<Rule>> rest = new LinkedHashMap<>();
        Questions questions = new Questions();
        List<org.disclosurecheck.rules.Rule> rulesToWalk = new ArrayList<>();
        List<Walked> toWalk = new ArrayList<>();
        for (Map.Entry<String, List<Rule>> rules : byId.entrySet()) {
            Optional<org.disclosurecheck.rules.Rule> known = book.rule(rules.getKey());
            if (known.isPresent()) {
                List<WalkedRule> parts = walking ? walked(rules.getValue(), questions) : List.of();
                if (parts.isEmpty()) {
                    rest.put(rules.getKey(), rules.getValue());
                } else {
                    rulesToWalk.add(known.get());
                    toWalk.add(new Walked(known.get(), parts));
                }
            }
        }
        walked = toWalk.toArray(Walked[]::new);
        audiences = new Audiences(rulesToWalk);
        sessions = rest.isEmpty() ? null : new Sessions(book, rest);
    }

    /** The ids of the rules that only Drools can match. */
    Set<String> inSessions() {
        return sessions == null ? Set.of() : sessions.ids();
    }

    /** The compiled texts of a rule. */
    List<Rule> compiled(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The parts of a rule, or none when one of them cannot be walked. */
    private static List<WalkedRule> walked(List<Rule> rules, Questions questions) {
        List<WalkedRule> parts = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<WalkedRule> part = WalkedRule.of(rule, questions);
            if (part.isEmpty()) {
                return List.of();
            }
            parts.add(part.get());
        }
        return parts;
    }

    /**
     * Lets every rule on a report by itself speak that is meant for it.
     *
     * @param failed takes the rules that threw, with the reason
     */
    void apply(Report report, KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        walk(false, null, report, facts, sheet, failed);
        if (sessions != null) {
            sessions.apply(report, facts, sheet, failed);
        }
    }

    /** The same for some rules, by their ids, none of which only Drools can match. */
    void apply(Set<String> only, Report report, KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        walk(false, only, report, facts, sheet, failed);
    }

    /** The same for the rules on a report among others. */
    void applyAmong(Report report, KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        walk(true, null, report, facts, sheet, failed);
        if (sessions != null) {
            sessions.applyAmong(facts, sheet, failed);
        }
    }

    /**
     * Whether the rules on a report among others say nothing of it, and not even look at it: what stands around it decides.
     *
     * @param report stands for those that the same rules are meant for
     * @param facts without those of the report
     */
    boolean isSilentAmong(Report report, KnownFacts facts, FindingSheet sheet) {
        if (sessions != null) {
            return false;
        }
        Map<String, String> failed = new HashMap<>();
        walk(true, null, report, facts, sheet, failed);
        return failed.isEmpty() && sheet.lastPlace() == null;
    }

    /** @param only ids of rules; null for all */
    private void walk(boolean among, Set<String> only, Report report, KnownFacts facts, FindingSheet sheet,
            Map<String, String> failed) {
        boolean[] meant = audiences.of(report);
        boolean lastYear = among || report.getPrevious() != null;
        for (int i = 0; i < meant.length; i++) {
            Walked each = walked[i];
            if (meant[i] && each.looksAround == among && (lastYear || !each.readsLastYear)
                    && (only == null || only.contains(each.id))) {
                sheet.speaking(each.id);
                try {
                    for (WalkedRule part : each.parts) {
                        part.apply(facts, sheet);
                    }
                } catch (Exception | LinkageError | StackOverflowError e) {
                    sheet.forget(each.id);
                    failed.put(each.id, reason(e));
                }
            }
        }
    }

    /** The innermost reason, in one line. */
    static String reason(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        String message = inner.getMessage() == null ? "" : ": " + inner.getMessage().lines().findFirst().orElse("");
        return inner.getClass().getSimpleName() + message;
    }
}
