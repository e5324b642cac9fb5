package org.disclosurecheck.rules.drools.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;

/** A compiled rule that is matched by walking its conditions. */
public final class WalkedRule {

    /** Whatever says when or how often a rule may fire; the rules of a book have none of them. */
    private static final List<Attribute<?>> ATTRIBUTES = List.of(Attribute.NO_LOOP, Attribute.LOCK_ON_ACTIVE,
            Attribute.ENABLED, Attribute.AUTO_FOCUS, Attribute.SALIENCE, Attribute.AGENDA_GROUP,
            Attribute.ACTIVATION_GROUP, Attribute.RULEFLOW_GROUP, Attribute.DURATION, Attribute.TIMER,
            Attribute.CALENDARS, Attribute.DATE_EFFECTIVE, Attribute.DATE_EXPIRES);

    private final String id;
    private final int width;
    private final Step first;
    private final Questions questions;

    private WalkedRule(String id, int width, Step first, Questions questions) {
        this.id = id;
        this.width = width;
        this.first = first;
        this.questions = questions;
    }

    /**
     * Empty when the rule has a condition, or a consequence, that only Drools itself understands.
     *
     * @param questions shared by the rules that are opened together; all of them are opened before one is applied
     */
    public static Optional<WalkedRule> of(Rule rule, Questions questions) {
        return of(rule, questions, null);
    }

    /** The same by itself, telling somebody of every step. */
    public static Optional<WalkedRule> of(Rule rule, Trace trace) {
        return of(rule, new Questions(), trace);
    }

    private static Optional<WalkedRule> of(Rule rule, Questions questions, Trace trace) {
        Consequence consequence = rule.getDefaultConsequence();
        if (consequence == null || consequence.isUsingDrools() || rule.getConsequences().size() > 1
                || !rule.getMetaData().keySet().equals(Set.of("id"))
                || ATTRIBUTES.stream().anyMatch(attribute -> rule.getAttribute(attribute) != attribute.getDefaultValue())) {
            return Optional.empty();
        }
        try {
            Steps steps = new Steps(questions, trace);
            Step first = steps.chain(conditions(rule), consequence);
            return Optional.of(new WalkedRule(rule.getMetaData("id").toString(), steps.width(), first, questions));
        } catch (Steps.Unknown e) {
            return Optional.empty();
        }
    }

    private static List<Condition> conditions(Rule rule) {
        return rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE).toList();
    }

    /** The id of the rule in the book; several compiled rules may share one. */
    public String id() {
        return id;
    }

    /**
     * Looks for every match and lets the consequence speak.
     *
     * @param findings what the consequence writes to
     * @throws Exception what a condition or the consequence threw
     */
    public void apply(KnownFacts facts, Object findings) throws Exception {
        Object[] found = facts.slots(width);
        found[0] = findings;
        facts.begin(questions);
        first.go(found, facts);
    }
}
