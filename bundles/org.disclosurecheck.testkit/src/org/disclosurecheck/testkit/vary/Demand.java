package org.disclosurecheck.testkit.vary;

/** What a reader owes to a report of that variation. */
public enum Demand {
    /** Every cell as it is printed. */
    EXACT,
    /** Cells may be missing, and any may be wrong if a problem says so. */
    SAY_SO
}
