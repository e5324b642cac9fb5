package org.disclosurecheck.rules.several;

/**
 * The office of a government reports the figures of table 3 that the government reports too, and both are in the roster.
 *
 * @param office the office
 * @param government the government
 * @param total applications received, by either
 */
public record SameFigures(String office, String government, String total) {
}
