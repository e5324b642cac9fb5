package org.disclosurecheck.rules.several;

/**
 * A unit whose report sums up others, and of which there is none in the run.
 *
 * @param unit its name
 */
public record MissingRegion(String unit) {
}
