package org.disclosurecheck.check;

import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * What is kept of the reading of an earlier report: some kilobytes.
 *
 * @param path the path as it was given
 * @param sha256 hash of the file's bytes in hex, or null when there are none
 * @param digest what stands in it, or null when it could not be read
 * @param problems what was met in reading
 */
public record Brief(String path, String sha256, Digest digest, List<Problem> problems) {

    public static Brief of(Reading reading) {
        Extraction read = reading.extraction();
        return new Brief(reading.path(), reading.sha256(), read.readable() ? Digest.of(read.report()) : null, read.problems());
    }

    /** The reading of one that could not be read. */
    public Reading failed() {
        return new Reading(path, sha256, new Extraction(null, null, problems, List.of()));
    }
}
