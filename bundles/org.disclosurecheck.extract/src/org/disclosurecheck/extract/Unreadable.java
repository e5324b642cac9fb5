package org.disclosurecheck.extract;

import org.disclosurecheck.findings.Problem;

/** A file that cannot be read, with the reason in one line for people and one word for programs. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String english;

    /**
     * By a reader, which does not know who reads.
     *
     * @param code stable word for programs: empty, encrypted, damaged, not-a-report, too-large, unknown-format …
     * @param message one line, without the file's name
     * @param english the same in English
     */
    public Unreadable(String code, String message, String english) {
        super(message, null, false, false);
        this.code = code;
        this.english = english;
    }

    /** In the language of the run, by somebody who knows it. */
    public static Unreadable said(String code, String message) {
        return new Unreadable(code, message, null);
    }

    /** What is to be said of a file that this has happened to. */
    public Problem problem() {
        return Problem.fatal(code, getMessage()).english(english);
    }

    public String code() {
        return code;
    }
}
