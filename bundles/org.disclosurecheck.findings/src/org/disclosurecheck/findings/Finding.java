package org.disclosurecheck.findings;

import java.util.List;

/**
 * One violation at one place of one report.
 *
 * @param rule rule id of the catalogue, such as SUM-001
 * @param severity severity of this finding (a rule may lower it for a variant)
 * @param location the one canonical address it is carried by
 * @param place the same place in words for people
 * @param message one sentence with both values and the difference
 * @param expected what should stand there, or null
 * @param actual what stands there, or null
 * @param quote the words of the report that it is about, or null
 * @param basis law or practice it rests on, with its introduction (依据, 参考)
 * @param certainty how certain the rule is
 * @param fix a proposal, or null
 * @param fingerprint the same for the same finding of the same report in every run, machine, format and language
 * @param source where it stands in the file
 * @param related canonical addresses of other cells concerned: the rest of the equation
 */
public record Finding(String rule, Severity severity, String location, String place, String message, String expected,
        String actual, String quote, String basis, Certainty certainty, Fix fix, String fingerprint, Source source,
        List<String> related) {

    /** Stands where a rule would: no rule found it, the person who checks the report remarked it. */
    public static final String REMARK = "REMARK";

    /** The same finding with a proposal. */
    public Finding with(Fix proposal) {
        return new Finding(rule, severity, location, place, message, expected, actual, quote, basis, certainty, proposal,
                fingerprint, source, related);
    }

    /** The same finding at a place of the file. */
    public Finding standing(Source where) {
        return new Finding(rule, severity, location, place, message, expected, actual, quote, basis, certainty, fix,
                fingerprint, where, related);
    }
}
