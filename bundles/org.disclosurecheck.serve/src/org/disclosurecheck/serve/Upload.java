package org.disclosurecheck.serve;

import java.util.List;
import java.util.Map;

/**
 * What a client sent.
 *
 * @param reports the reports to check
 * @param previous reports of the year before, to compare with
 * @param fields what else the form, the query or the headers say
 */
record Upload(List<FilePart> reports, List<FilePart> previous, Map<String, String> fields) {

    /**
     * A file as it was sent.
     *
     * @param name its name, without folders
     * @param bytes its content
     */
    record FilePart(String name, byte[] bytes) {
    }

    /** A field that was filled in, or null. */
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
