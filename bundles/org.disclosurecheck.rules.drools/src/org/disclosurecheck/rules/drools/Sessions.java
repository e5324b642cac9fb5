package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.FindingSheet;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.drools.match.KnownFacts;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rules that Drools matches: one session a report over all of them, a second one over those that read last year’s report
 * where there is one, and one of its own over those that look around. When a rule throws, its session is run again rule
 * by rule.
 */
final class Sessions {

    /** Firings that no honest report comes near; a book that reaches it has a rule that feeds itself. */
    private static final int MOST_FIRINGS = 100_000;

    /** What a session is over. */
    private enum Part {
        ALWAYS, TWO_YEARS, AMONG
    }

    private final Map<Part, Map<String, List<Rule>>> parts = new EnumMap<>(Part.class);
    private final Map<String, KieBase> bases = new ConcurrentHashMap<>();

    /** @param byId the rules by their id in the book */
    Sessions(RuleBook book, Map<String, List<Rule>> byId) {
        byId.forEach((id, rules) -> parts.computeIfAbsent(part(book.rule(id).orElseThrow()),
                part -> new LinkedHashMap<>()).put(id, rules));
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        parts.values().forEach(rules -> ids.addAll(rules.keySet()));
        return ids;
    }

    private static Part part(org.disclosurecheck.rules.Rule rule) {
        return rule.looksAround() ? Part.AMONG : rule.readsLastYear() ? Part.TWO_YEARS : Part.ALWAYS;
    }

    void apply(Report report, KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        apply(Part.ALWAYS, facts, sheet, failed);
        if (report.getPrevious() != null) {
            apply(Part.TWO_YEARS, facts, sheet, failed);
        }
    }

    void applyAmong(KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        apply(Part.AMONG, facts, sheet, failed);
    }

    private void apply(Part part, KnownFacts facts, FindingSheet sheet, Map<String, String> failed) {
        Map<String, List<Rule>> rules = parts.getOrDefault(part, Map.of());
        if (!rules.isEmpty()) {
            try {
                fire(part.name(), rules.values().stream().flatMap(List::stream).toList(), facts, sheet);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                oneByOne(rules, facts, sheet, failed);
            }
        }
    }

    private void oneByOne(Map<String, List<Rule>> byId, KnownFacts facts, FindingSheet sheet,
            Map<String, String> failed) {
        byId.forEach((id, rules) -> {
            sheet.forget(id);
            try {
                fire(id, rules, facts, sheet);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                sheet.forget(id);
                failed.put(id, OpenRules.reason(e));
            }
        });
    }

    private void fire(String name, List<Rule> rules, KnownFacts facts, FindingSheet sheet) {
        InDrools.call(() -> fire(bases.computeIfAbsent(name, n -> base(rules)), facts, sheet));
    }

    private static int fire(KieBase base, KnownFacts facts, FindingSheet sheet) {
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    sheet.speaking(event.getMatch().getRule().getMetaData().get("id").toString());
                }
            });
            session.setGlobal("findings", sheet);
            facts.all().forEach(session::insert);
            int fired = session.fireAllRules(MOST_FIRINGS);
            if (fired == MOST_FIRINGS) {
                throw new IllegalStateException("more than " + MOST_FIRINGS + " firings");
            }
            return fired;
        } finally {
            dispose(base, session);
        }
    }

    /** A session that broke off, above all for want of memory, may not get through its end; the base would keep it. */
    private static void dispose(KieBase base, KieSession session) {
        try {
            session.dispose();
        } finally {
            ((InternalKnowledgeBase) base).disposeStatefulSession((InternalWorkingMemory) session);
        }
    }

    private static KieBase base(List<Rule> rules) {
        Map<String, ModelImpl> byPackage = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byPackage.computeIfAbsent(rule.getPackage(), Sessions::emptyModel).addRule(rule);
        }
        return KieBaseBuilder.createKieBaseFromModel(new ArrayList<Model>(byPackage.values()));
    }

    private static ModelImpl emptyModel(String name) {
        ModelImpl model = new ModelImpl(name);
        model.addGlobal(org.drools.model.DSL.globalOf(org.disclosurecheck.rules.Findings.class, name, "findings"));
        return model;
    }
}
