package org.disclosurecheck.rules.why;

import java.util.List;

/**
 * Why a rule spoke at a place of a report, or why it did not.
 *
 * @param rule id of the rule
 * @param location canonical address that was asked about; null for the whole report
 * @param answer how the rule ended there
 * @param sentence the answer in one sentence for people
 * @param attempts what was tried, one for each rule text of the folder; empty unless the rule looked
 */
public record Why(String rule, String location, Answer answer, String sentence, List<Attempt> attempts) {

    /** How a rule ended at a place. */
    public enum Answer {
        /** It found something there. */
        SPOKE,
        /** It looked, and some condition did not hold. */
        SILENT,
        /** It could not look. */
        NOT_CHECKED,
        /** It is not meant for such a report. */
        NOT_APPLICABLE,
        /** There is no such rule, or nobody can look into it. */
        UNKNOWN
    }

    /**
     * One way in which the rule may speak, as far as it came.
     *
     * @param name name of the rule text
     * @param spoke true when every condition held
     * @param conditions in the order in which they are asked; what comes after the one that failed was not reached
     */
    public record Attempt(String name, boolean spoke, List<Condition> conditions) {

        /** The first condition that did not hold; null when all did. */
        public Condition failed() {
            return conditions.stream().filter(condition -> condition.state() == State.FAILED).findFirst().orElse(null);
        }
    }

    /** How a condition ended. */
    public enum State {
        HELD, FAILED, NOT_REACHED
    }

    /**
     * One condition.
     *
     * @param text the condition as the rule writes it
     * @param line line of the rule text, from 1
     * @param state how it ended
     * @param fact what it was asked of, in words: “表三 · 商业企业”; null when there was nothing to ask it of
     * @param reason why it failed, in words; null unless it did
     * @param values what the words of the condition stood for
     */
    public record Condition(String text, int line, State state, String fact, String reason, List<Value> values) {
    }

    /**
     * A value that a condition met.
     *
     * @param written how the condition writes it: “newlyReceived”, “$said.amount”
     * @param name what that is called, from the vocabulary of rules: “本年新收”; null where it has no name
     * @param value what it was, in words
     */
    public record Value(String written, String name, String value) {

        /** The name, or else what the condition writes. */
        public String label() {
            return name == null ? written : name;
        }
    }
}
