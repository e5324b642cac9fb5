package org.disclosurecheck.ui;

import java.util.Iterator;
import java.util.Optional;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;

/** The rule book by which the results of a report are explained. */
public final class Books {

    private Books() {
    }

    /** The title of a rule, whichever inspection’s rules have it; empty when none has. */
    public static String title(String rule) {
        Optional<Rule> known = Engine.book().rule(rule);
        for (Iterator<Inspection> all = Inspection.all().iterator(); known.isEmpty() && all.hasNext();) {
            known = of(all.next()).rule(rule);
        }
        return known.map(one -> one.title(Engine.language())).orElse("");
    }

    /** The book of the report’s inspection; the built-in one for titles and forms where its rule pack is gone. */
    public static RuleBook of(SubmittedReport report) {
        return Inspection.of(report.file().getProject()).map(Books::of).orElseGet(Engine::book);
    }

    private static RuleBook of(Inspection inspection) {
        try {
            return inspection.rules().runner().book();
        } catch (PackedRules.Unavailable e) {
            return Engine.book();
        }
    }
}
