package org.disclosurecheck.findings;

/**
 * Something that went wrong with the run or with reading a file. Findings blame the report, problems blame the run;
 * they never share a list.
 *
 * @param code stable word for programs, such as “missing-row” or “encrypted”
 * @param message one line for people
 * @param source where it was met, or {@link Source#NOWHERE}
 * @param fatal true when something that rules need could not be read, so that a clean result proves nothing
 */
public record Problem(String code, String message, Source source, boolean fatal) {

    public static Problem fatal(String code, String message) {
        return new Problem(code, message, Source.NOWHERE, true);
    }

    public static Problem fatal(String code, String message, Source source) {
        return new Problem(code, message, source, true);
    }

    public static Problem note(String code, String message, Source source) {
        return new Problem(code, message, source, false);
    }
}
