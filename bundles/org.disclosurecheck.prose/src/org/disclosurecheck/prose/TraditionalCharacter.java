package org.disclosurecheck.prose;

/**
 * A character of traditional script or a variant form.
 *
 * @param character the character
 * @param simplified its standard form
 * @param context where it stands first, with the Chinese characters around it: 建设情況及党建
 */
public record TraditionalCharacter(String character, String simplified, Span context) {
}
