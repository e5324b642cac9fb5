package org.disclosurecheck.extract;

import org.disclosurecheck.findings.Problem;

/** A file that cannot be read, with the reason in one line for people and one word for programs. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String english;

    /**
     * @param code stable word for programs: empty, encrypted, damaged, not-a-report, too-large, unknown-format …
     * @param message one line, without the file's name
     */
    public Unreadable(String code, String message) {
        this(code, message, null);
    }

    /** With the line in English beside the Chinese one, by a reader that does not know who reads. */
    public Unreadable(String code, String message, String english) {
        super(message, null, false, false);
        this.code = code;
        this.english = english;
    }

    /** What is to be said of a file that this has happened to. */
    public Problem problem() {
        return Problem.fatal(code, getMessage()).english(english);
    }

    public String code() {
        return code;
    }
}
