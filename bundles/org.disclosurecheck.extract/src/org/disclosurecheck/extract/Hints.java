package org.disclosurecheck.extract;

/**
 * What the caller knows better than the file.
 *
 * @param form id of the form to read by, or null to recognise it
 * @param year reporting year, or null to read it
 * @param password what opens files that are locked, or null
 */
public record Hints(String form, Integer year, String password) {

    public static final Hints NONE = new Hints(null, null);

    /** Without a password. */
    public Hints(String form, Integer year) {
        this(form, year, null);
    }
}
