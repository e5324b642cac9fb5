package org.disclosurecheck.extract.internal.outline;

import org.disclosurecheck.findings.Source;

/**
 * A level-one heading of a report.
 *
 * @param ordinal its number as printed, or null when it has none
 * @param label its words without the number
 * @param line the whole heading as it stands in the file
 * @param rest text that follows on the same line, or empty
 * @param known false for a part that no form knows
 * @param source where it stands
 */
public record Heading(String ordinal, String label, String line, String rest, boolean known, Source source) {
}
