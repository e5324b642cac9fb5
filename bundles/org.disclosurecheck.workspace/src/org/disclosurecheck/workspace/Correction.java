package org.disclosurecheck.workspace;

/**
 * A value or a paragraph that the inspector put in place of what was submitted. The submitted file stays as it is.
 *
 * @param place key of the cell or paragraph, see {@link Places}
 * @param original what was submitted; null for what was not there and is added
 * @param corrected what the inspector puts in its place
 */
public record Correction(String place, String original, String corrected) {
}
