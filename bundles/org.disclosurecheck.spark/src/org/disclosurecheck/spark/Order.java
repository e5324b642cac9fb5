package org.disclosurecheck.spark;

import java.io.Serializable;

import org.disclosurecheck.findings.Language;

/**
 * What the driver tells the executors.
 *
 * @param rules the book
 * @param roster name and content of the roster, or null
 * @param language language of messages
 * @param seconds how long one report may take
 * @param key what a result depends on beside the report: program, rules, roster, language
 * @param batch name of this run
 */
record Order(OwnRules rules, TravellingFile roster, Language language, int seconds, String key, String batch)
        implements Serializable {

    /** A file on its way. */
    record TravellingFile(String name, byte[] content) implements Serializable {
    }
}
