package org.disclosurecheck.ui.details;

import org.eclipse.osgi.util.NLS;

/** Texts of the details. */
public final class Messages extends NLS {

    public static String Place;
    public static String Stands;
    public static String Should;
    public static String Difference;
    public static String Quote;
    public static String Handling;
    public static String Concerned;
    public static String Basis;
    public static String Reference;
    public static String Certainty;
    public static String Law_unverified;
    public static String Proposal;
    public static String Proposal_sure;
    public static String Proposal_unsure;
    public static String Apply;
    public static String About_rule;
    public static String Not_checked;
    public static String Not_checked_none;
    public static String Not_checked_note;
    public static String Remark;
    public static String Remarks;
    public static String Corrections;
    public static String Corrections_note;
    public static String Added;
    public static String Blank;
    public static String Whole;
    public static String Problems;
    public static String Counts;
    public static String Score;
    public static String Unreadable;
    public static String Waiting;
    public static String Choose_finding;
    public static String Nothing;
    public static String Copy;
    public static String SelectAll;
    public static String Why;
    public static String Why_ask;
    public static String Why_asking;
    public static String Why_job;
    public static String Why_spoke;
    public static String Why_silent;
    public static String Why_notChecked;
    public static String Why_notApplicable;
    public static String Why_unknown;
    public static String Why_notReached;
    public static String Why_asked;
    public static String Why_several;
    public static String Why_unreadable;
    public static String Resolved;
    public static String Caused;
    public static String Gone;
    public static String Corrected_counts;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
