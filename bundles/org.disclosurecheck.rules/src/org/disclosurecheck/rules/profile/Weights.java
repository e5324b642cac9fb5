package org.disclosurecheck.rules.profile;

/**
 * What findings cost. No national weights are known; the caps keep one bad table from taking everything.
 *
 * @param error points for an error
 * @param errorCap most points for the errors of one family of rules
 * @param warning points for a warning
 * @param warningCap most points for the warnings of one family
 * @param info points for a hint
 * @param infoCap most points for the hints of one family
 */
public record Weights(double error, double errorCap, double warning, double warningCap, double info, double infoCap) {

    public static final Weights DEFAULT = new Weights(5, 20, 2, 10, 0, 0);
}
