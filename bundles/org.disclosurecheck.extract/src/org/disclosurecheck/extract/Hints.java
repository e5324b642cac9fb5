package org.disclosurecheck.extract;

/**
 * What the caller knows better than the file.
 *
 * @param form id of the form to read by, or null to recognise it
 * @param year reporting year, or null to read it
 */
public record Hints(String form, Integer year) {

    public static final Hints NONE = new Hints(null, null);
}
