package org.disclosurecheck.rules.several;

import java.util.Set;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * What decides how far rules on several reports can look at one of which every cell can be read: reports that share it are
 * all the same to rules that find nothing around them to speak of.
 *
 * @param form id of the form, or null
 * @param year reporting year, or null
 * @param kind what kind of organisation it is
 * @param published whether its date of publication is known
 */
public record Traits(String form, Integer year, OrganisationKind kind, boolean published) {

    /** What a rule may need of a report beside its cells without a look into the report itself. */
    private static final Set<String> TOLD = Set.of("form", "year", "organisation.kind", "published", "T2", "T3", "T4",
            "previous", "previous.form", "layout");
    /** A day on which something may have been published. */
    private static final String SOME_DAY = "2000-01-01";

    /** Null when a cell is missing or cannot be read, so that more than these traits decides. */
    public static Traits of(Digest digest, Form form) {
        return digest.figures().isComplete(form) ? new Traits(digest.form(), digest.year(), digest.kind(), digest.published() != null)
                : null;
    }

    /** Whether they tell all that a rule has to know of a report before it looks: a word or an address of its needs. */
    public static boolean tell(String need) {
        return TOLD.contains(need) || need.indexOf('/') >= 0 || need.startsWith("setting.") || Surroundings.WORDS.contains(need);
    }

    /** A report that has them, and nothing else worth speaking of. */
    public Report standIn(Form any) {
        Report report = new ReportBuilder(any).everyCell("0").year(year, null).organisation("", kind, null).build();
        report.setForm(form);
        report.setPublished(published ? SOME_DAY : null);
        return report;
    }
}
