package org.disclosurecheck.rules;

import java.util.Map;

/**
 * What people read of a rule beside its sentence.
 *
 * @param explanation why the rule exists, what it looks for and how to mend it; Markdown
 * @param condition the rule text (DRL)
 * @param cases its proofs by name: “border-exactly-a-quarter” → the case as it is written (YAML)
 */
public record RuleText(String explanation, String condition, Map<String, String> cases) {

    /** A text without proofs. */
    public RuleText(String explanation, String condition) {
        this(explanation, condition, Map.of());
    }
}
