package org.disclosurecheck.workspace;

/**
 * What the inspector says to a place or to a finding.
 *
 * @param place key of the cell or paragraph, see {@link Places}; empty for the whole report
 * @param fingerprint the finding it is about, or null for the place as such
 * @param text the words
 */
public record Remark(String place, String fingerprint, String text) {
}
