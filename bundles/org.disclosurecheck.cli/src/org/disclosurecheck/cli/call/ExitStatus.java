package org.disclosurecheck.cli.call;

/** How the program ends. Where several hold, the larger one wins. */
public final class ExitStatus {

    public static final int GOOD = 0;
    /** Findings at or above the severity of --fail-on; or cases, or rule folders, that are not as they should be. */
    public static final int FINDINGS = 1;
    public static final int WRONG_CALL = 2;
    /** At least one input could not be read; all others were. */
    public static final int UNREADABLE = 3;
    public static final int RULES_BROKEN = 4;
    public static final int NOT_WRITTEN = 5;

    /**
     * Not finished, through nobody’s fault: the run was told to stop, or another one has its journal. The same call goes on
     * with it later. The number is the one that mail systems and service managers know for it.
     */
    public static final int LATER = 75;

    private ExitStatus() {
    }
}
