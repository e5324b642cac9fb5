package org.disclosurecheck.findings;

/**
 * Something that went wrong with the run or with reading a file. Findings blame the report, problems blame the run;
 * they never share a list.
 *
 * @param code stable word for programs, such as “missing-row” or “encrypted”
 * @param message one line for people
 * @param source where it was met, or {@link Source#NOWHERE}
 * @param fatal true when something that rules need could not be read, so that a clean result proves nothing
 * @param english the message in English, or null when there is no other than the message; readers do not know who reads
 */
public record Problem(String code, String message, Source source, boolean fatal, String english) {

    /** With one message, in the language of the run. */
    public Problem(String code, String message, Source source, boolean fatal) {
        this(code, message, source, fatal, null);
    }

    public static Problem fatal(String code, String message) {
        return new Problem(code, message, Source.NOWHERE, true);
    }

    public static Problem fatal(String code, String message, Source source) {
        return new Problem(code, message, source, true);
    }

    public static Problem note(String code, String message, Source source) {
        return new Problem(code, message, source, false);
    }

    /** The same with its message in English beside the Chinese one. */
    public Problem english(String text) {
        return new Problem(code, message, source, fatal, text);
    }

    /** The same with one message, in this language as far as there is one. */
    public Problem in(Language language) {
        return english == null ? this : new Problem(code, language.choose(message, english), source, fatal);
    }
}
