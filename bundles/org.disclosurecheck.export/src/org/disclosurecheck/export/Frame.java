package org.disclosurecheck.export;

import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.RuleBook;

/**
 * What outputs know of a run beside its reports.
 *
 * @param book the rules that were applied, and the forms
 * @param language language of headings and labels; findings bring their own words
 * @param threshold findings from this severity on make a run fail; null when nothing does
 * @param version version of the program
 * @param off rules that the local profile switches off, with the reason
 */
public record Frame(RuleBook book, Language language, Severity threshold, String version, Map<String, String> off) {

    /** Without a local profile. */
    public Frame(RuleBook book, Language language, Severity threshold, String version) {
        this(book, language, threshold, version, Map.of());
    }
}
