package org.disclosurecheck.findings;

/**
 * A proposal, never applied without the user's consent.
 *
 * @param text the proposal in words
 * @param location canonical address of what would change
 * @param replaced the text that would be replaced, or null when something is added
 * @param replacement the new text
 * @param certain false when the proposal needs a decision first
 */
public record Fix(String text, String location, String replaced, String replacement, boolean certain) {
}
