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

    /** The proposal with a note that it must be confirmed where it needs a decision and does not ask for a check itself. */
    public String noted(String words, Language language) {
        return certain || asksForACheck(words) ? words : words + language.choose("（需确认）", " (to be confirmed)");
    }

    /** The words of the report that it would change do not count. */
    private boolean asksForACheck(String words) {
        String own = without(without(words, replaced), replacement);
        return own.contains("核对") || own.contains("核实") || own.contains("确认") || own.matches("(?s).*\\b(check|confirm).*");
    }

    private static String without(String words, String part) {
        return part == null || part.isEmpty() ? words : words.replace(part, "");
    }
}
