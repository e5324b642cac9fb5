/**
 * The rule book: what a rule says of itself, what it needs, what its findings look like. How conditions are matched is
 * behind {@link org.disclosurecheck.rules.RuleEngine}; no engine is named here.
 */
package org.disclosurecheck.rules;
