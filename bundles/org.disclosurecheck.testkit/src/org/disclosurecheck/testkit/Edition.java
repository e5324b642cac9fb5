package org.disclosurecheck.testkit;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/**
 * A report ready for a writer.
 *
 * @param printed its lines and tables in their order
 * @param finish what the writer does to it beyond that, as far as its format can
 * @param headings the lines of it that are headings of sections
 * @param published the date of publication for the metadata, yyyy-MM-dd, or null
 */
public record Edition(PrintedReport printed, Set<Finish> finish, List<String> headings, String published) {

    /** The report as the form prints it. */
    public static Edition of(Form form, Report report) {
        return new Edition(PrintedReport.of(form, report), Set.of(), List.of(), null);
    }

    boolean has(Finish wanted) {
        return finish.contains(wanted);
    }
}
