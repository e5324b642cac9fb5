package org.disclosurecheck.cli;

/** How the program ends. Where several hold, the larger one wins. */
final class ExitStatus {

    static final int GOOD = 0;
    /** Findings at or above the severity of --fail-on; or cases, or rule folders, that are not as they should be. */
    static final int FINDINGS = 1;
    static final int WRONG_CALL = 2;
    /** At least one input could not be read; all others were. */
    static final int UNREADABLE = 3;
    static final int RULES_BROKEN = 4;
    static final int NOT_WRITTEN = 5;

    private ExitStatus() {
    }
}
