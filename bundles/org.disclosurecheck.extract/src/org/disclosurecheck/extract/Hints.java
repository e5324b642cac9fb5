package org.disclosurecheck.extract;

import org.disclosurecheck.findings.Language;

/**
 * What the caller knows better than the file.
 *
 * @param form id of the form to read by, or null to recognise it
 * @param year reporting year, or null to read it
 * @param password what opens files that are locked, or null
 * @param language the language in which is said how the file was read
 */
public record Hints(String form, Integer year, String password, Language language) {

    public static final Hints NONE = new Hints(null, null);

    /** Without a password. */
    public Hints(String form, Integer year) {
        this(form, year, null);
    }

    /** In Chinese, as long as nobody says who reads ({@link #in}). */
    public Hints(String form, Integer year, String password) {
        this(form, year, password, Language.ZH);
    }

    /** The same for somebody who reads another language. */
    public Hints in(Language other) {
        return new Hints(form, year, password, other);
    }
}
