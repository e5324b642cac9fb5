package org.disclosurecheck.check;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Problem;

/**
 * What was read from one input.
 *
 * @param path the path as it was given
 * @param sha256 hash of the file's bytes in hex, or null when there are none
 * @param extraction the report and the problems met
 */
public record Reading(String path, String sha256, Extraction extraction) {

    /** A reading that came to nothing. */
    public static Reading failed(String path, String code, String message) {
        return new Reading(path, null, Extraction.failed(Problem.fatal(code, message)));
    }
}
