package org.disclosurecheck.rules;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;

/** Applies a rule book to reports. A runner may be used by several threads. */
public interface RuleRunner {

    RuleBook book();

    /** Starts to make ready in the background what the first run needs, and returns at once. */
    default void prepare() {
    }

    /** Every rule of the book ends in the run with an outcome; a rule that throws silences itself only. */
    RuleRun run(Report report, Language language);
}
