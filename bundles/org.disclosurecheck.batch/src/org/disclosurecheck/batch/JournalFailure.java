package org.disclosurecheck.batch;

import java.io.IOException;

/** The journal can no longer be written or read: a run that went on would promise what it cannot keep. */
public final class JournalFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param cause what went wrong, and where */
    public JournalFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
