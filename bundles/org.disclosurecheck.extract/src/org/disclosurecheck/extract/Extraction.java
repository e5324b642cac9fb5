package org.disclosurecheck.extract;

import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/**
 * What came out of a file.
 *
 * @param report the report, or null when the file could not be read
 * @param form the form it was read by, or null when the file could not be read
 * @param problems what could not be read or aligned; when the report is null, the last one says why
 * @param tables how each table was read, in the order of the form
 */
public record Extraction(Report report, Form form, List<Problem> problems, List<TableEvidence> tables) {

    public static Extraction failed(Problem problem) {
        return new Extraction(null, null, List.of(problem), List.of());
    }

    public boolean readable() {
        return report != null;
    }
}
