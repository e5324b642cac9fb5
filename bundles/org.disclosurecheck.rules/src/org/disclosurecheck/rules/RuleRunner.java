package org.disclosurecheck.rules;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;

/** Applies a rule book to reports. A runner may be used by several threads. */
public interface RuleRunner {

    RuleBook book();

    /** Every rule of the book ends in the run with an outcome; a rule that throws silences itself only. */
    RuleRun run(Report report, Language language);
}
