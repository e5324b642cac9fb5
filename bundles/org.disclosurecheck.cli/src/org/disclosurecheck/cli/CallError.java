package org.disclosurecheck.cli;

/** The call is wrong; the message is one line that says how to mend it. */
final class CallError extends Exception {

    private static final long serialVersionUID = 1L;

    CallError(String message) {
        super(message, null, false, false);
    }
}
