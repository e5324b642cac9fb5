package org.disclosurecheck.batch.journal;

import java.io.IOException;

/** Another run has the journal. */
public final class JournalInUse extends IOException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    JournalInUse(String holder) {
        super("the journal is in use by process " + holder);
        this.holder = holder;
    }

    /** Number of the process that has it, or an empty text when it does not tell. */
    public String holder() {
        return holder;
    }
}
