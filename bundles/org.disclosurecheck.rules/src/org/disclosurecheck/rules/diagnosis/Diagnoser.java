package org.disclosurecheck.rules.diagnosis;

import java.util.List;

/**
 * Says what is wrong with a rule folder. All faults at once, ordered by file and place. An instance may be used by several
 * threads; it is had from the rule engine.
 */
public interface Diagnoser {

    /**
     * What grammar, guard, vocabulary and metadata tell: milliseconds, nothing is compiled. For every keystroke.
     */
    List<RuleFault> quick(RuleTexts texts);

    /** The same; when there is no error, the compiler is asked as well. For a pause in typing, and for saving. */
    List<RuleFault> thorough(RuleTexts texts);
}
