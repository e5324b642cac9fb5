package org.disclosurecheck.ui.paper;

/**
 * Words of a spot that look different from the rest.
 *
 * @param start offset in the text
 * @param length number of characters
 * @param tone how they look
 */
public record Run(int start, int length, Tone tone) {
}
