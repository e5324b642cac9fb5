package org.disclosurecheck.model.form;

import java.util.List;

/**
 * A row, a column or a group of a table of the form.
 *
 * @param key canonical key, such as denied.3 or naturalPerson
 * @param label the label that the form prints
 * @param parents printed labels above or to the left of it, outermost first; empty when there are none
 * @param aliases other labels met in reports for the same line
 */
public record FormLine(String key, String label, List<String> parents, List<String> aliases) {
}
