package org.disclosurecheck.cli.call;

/** The call is wrong; the message is one line that says how to mend it. */
public final class CallError extends Exception {

    private static final long serialVersionUID = 1L;

    public CallError(String message) {
        super(message, null, false, false);
    }
}
