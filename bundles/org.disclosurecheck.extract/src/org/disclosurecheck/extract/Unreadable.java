package org.disclosurecheck.extract;

/** A file that cannot be read, with the reason in one line for people and one word for programs. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable word for programs: empty, encrypted, damaged, not-a-report, too-large, unknown-format …
     * @param message one line in Chinese, without the file's name
     */
    public Unreadable(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
