package org.disclosurecheck.workspace;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unlocker;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.workspace.internal.Services;
import org.eclipse.core.runtime.Platform;

/**
 * The engine of the command line inside the workbench: the same readers, the same rule book, the same check. Opening it
 * takes a second, so the first to ask should not be the thread of the screen.
 */
public final class Engine {

    private static final class Opened {
        private static final RuleRunner RULES = rules();
        private static final Extractors READERS = new Extractors(RULES.book().forms(),
                Services.of(DocumentReader.class), Services.of(Unlocker.class));

        private static RuleRunner rules() {
            return Services.of(RuleEngine.class).stream().findFirst()
                    .orElseThrow(() -> new IllegalStateException("the product has no rule engine")).builtIn();
        }
    }

    private Engine() {
    }

    /** The rule runner with the built-in book. */
    public static RuleRunner runner() {
        return Opened.RULES;
    }

    /** The rule book: titles, explanations, law. */
    public static RuleBook book() {
        return Opened.RULES.book();
    }

    /** The language of the workbench: English with -nl en, Chinese otherwise. */
    public static Language language() {
        return Platform.getNL().startsWith("en") ? Language.EN : Language.ZH;
    }

    /** A check that knows these reports of the year before. */
    public static Check check(PreviousReports previous) {
        return new Check(Opened.READERS, Opened.RULES, Hints.NONE, language(), previous);
    }
}
