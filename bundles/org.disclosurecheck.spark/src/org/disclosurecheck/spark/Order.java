package org.disclosurecheck.spark;

import java.io.Serializable;

import org.disclosurecheck.findings.Language;

/**
 * What the driver tells the executors.
 *
 * @param rules the book
 * @param roster name and content of the roster, or null
 * @param profile name and content of the local profile, or null
 * @param language language of messages
 * @param seconds how long one report may take
 * @param key what a result depends on beside the report: program, rules, profile, roster, language
 * @param batch name of this run
 */
record Order(OwnRules rules, TravellingFile roster, TravellingFile profile, Language language, int seconds, String key, String batch)
        implements Serializable {

    /** A file on its way. */
    record TravellingFile(String name, byte[] content) implements Serializable {
    }

    /** The same with its key, which can be told only when the book is open. */
    Order with(String known) {
        return new Order(rules, roster, profile, language, seconds, known, batch);
    }
}
