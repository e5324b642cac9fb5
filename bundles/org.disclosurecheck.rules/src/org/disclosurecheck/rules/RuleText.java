package org.disclosurecheck.rules;

/**
 * What people read of a rule beside its sentence.
 *
 * @param explanation why the rule exists, what it looks for and how to mend it; Markdown
 * @param condition the rule text (DRL)
 */
public record RuleText(String explanation, String condition) {
}
