package org.disclosurecheck.prose.tables;

import org.disclosurecheck.model.ApplicantColumn;

/** Kinds of results in a column of table 3. */
public final class Refusals {

    private static final int BY_ARTICLES_14_TO_16 = 7;

    private Refusals() {
    }

    /** True when all results are refusals by 第十四条 to 第十六条 (不予公开 1 to 7), and there is at least one. */
    public static boolean alone(ApplicantColumn column) {
        boolean refused = false;
        for (int i = 1; i <= BY_ARTICLES_14_TO_16; i++) {
            refused |= column.number("denied." + i).signum() > 0;
        }
        return refused && column.getGranted().signum() == 0 && column.getPartlyGranted().signum() == 0
                && column.number("denied.8").signum() == 0 && column.getUnable().signum() == 0
                && column.getRejected().signum() == 0 && column.getOtherwise().signum() == 0;
    }
}
