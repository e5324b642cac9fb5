package org.disclosurecheck.findings;

/**
 * A rule that could not look, or could not look everywhere. Silence is not a pass.
 *
 * @param rule rule id
 * @param location canonical address of the place it could not judge; null for the whole report
 * @param reason one line for people
 */
public record NotChecked(String rule, String location, String reason) {
}
