package org.disclosurecheck.model.form;

import java.util.List;

/**
 * Every form that a rule book knows, for rules that have to look at all of them.
 *
 * @param all oldest first
 */
public record KnownForms(List<Form> all) {
}
