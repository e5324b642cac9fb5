package org.disclosurecheck.spark;

import java.io.Serializable;

import org.disclosurecheck.findings.Language;

/**
 * What the driver tells the executors.
 *
 * @param rules the book
 * @param language language of messages
 * @param seconds how long one report may take
 * @param key what a result depends on beside the report: program, rules, language, and what it was compared with
 * @param batch name of this run
 */
record Order(OwnRules rules, Language language, int seconds, String key, String batch) implements Serializable {
}
