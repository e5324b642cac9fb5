package org.disclosurecheck.ui.report;

import org.eclipse.osgi.util.NLS;

/** Texts of the report editor. */
public final class Messages extends NLS {

    public static String Find;
    public static String Find_next;
    public static String Find_previous;
    public static String Find_count;
    public static String Find_at;
    public static String Find_nothing;
    public static String Loading;
    public static String Unreadable;
    public static String Retry;
    public static String Gone;
    public static String UnderCorrection;
    public static String Corrected;
    public static String Recovered;
    public static String Preview;
    public static String Replaced;
    public static String ReplacedCorrected;
    public static String Score;
    public static String Print;
    public static String PrintedFindings;
    public static String PrintedSubmitted;
    public static String PrintedNow;
    public static String PrintedMended;
    public static String PrintedCaused;
    public static String PrintedRemark;
    public static String Submitted;
    public static String NotChecked;
    public static String TitleNoYear;
    public static String TitleYear;
    public static String MissingTable;
    public static String NoFindings;
    public static String HowToBegin;
    public static String Settled;
    public static String Step;
    public static String StepBack;
    public static String Counterpart;
    public static String Apply;
    public static String Edit;
    public static String EditSeveral;
    public static String Restore;
    public static String RestoreValue;
    public static String FixAllOfRule;
    public static String Remark;
    public static String RemarkAbout;
    public static String RemarkWhole;
    public static String RemarkToWhole;
    public static String RemarkNote;
    public static String NoFix;
    public static String AddHere;
    public static String AddNothing;
    public static String AddTitle;
    public static String AddPreamble;
    public static String AddSignature;
    public static String AddPart;
    public static String AddParagraph;
    public static String ChooseWay;
    public static String Way;
    public static String FixAllTitle;
    public static String FixAllText;
    public static String FixAllPlace;
    public static String FixAllBefore;
    public static String FixAllAfter;
    public static String FixAllApply;
    public static String ConfirmFirst;
    public static String Copy;
    public static String Cut;
    public static String Paste;
    public static String Delete;
    public static String SelectAll;
    public static String LastFinding;
    public static String FirstFinding;
    public static String Ruler;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
