package org.disclosurecheck.ui.rules.condition;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.eclipse.jface.text.IDocument;

/** The editor of the rule, as its page of the condition sees it. */
public interface Host {

    /** The document of rule.drl. */
    IDocument condition();

    /** All texts of the rule as they stand. */
    RuleTexts texts();

    boolean editable();
}
