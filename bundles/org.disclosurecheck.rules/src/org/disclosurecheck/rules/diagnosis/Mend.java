package org.disclosurecheck.rules.diagnosis;

import org.disclosurecheck.findings.Language;

/**
 * A change of the file of a fault that would mend it.
 *
 * @param zh what it does, in Chinese
 * @param en the same in English
 * @param offset 0-based index in the text of the file where the replaced words begin
 * @param length how many characters are replaced; 0 only inserts
 * @param replacement what stands there afterwards
 */
public record Mend(String zh, String en, int offset, int length, String replacement) {

    public String label(Language language) {
        return language.choose(zh, en);
    }

    /** The text after the mend. */
    public String applyTo(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }
}
