package org.disclosurecheck.model.form;

import java.util.List;

/**
 * A section of the form.
 *
 * @param number 1 to 6
 * @param ordinal its printed number: 一, 二 …
 * @param heading its printed heading without the number
 * @param aliases other headings met in reports for the same section
 */
public record SectionForm(int number, String ordinal, String heading, List<String> aliases) {

    /** The canonical address: S1 … S6. */
    public String id() {
        return "S" + number;
    }
}
