package org.disclosurecheck.ui.compare;

import org.eclipse.osgi.util.NLS;

/** What the comparison of two years says. */
public final class Messages extends NLS {

    public static String Command;
    public static String Title;
    public static String Choose;
    public static String Loading;
    public static String Gone;
    public static String Unreadable;
    public static String None;
    public static String None_hint;
    public static String This_unit;
    public static String Last_year;
    public static String Head_line;
    public static String Year;
    public static String Unknown_year;
    public static String From_inspection;
    public static String From_other_inspection;
    public static String From_file;
    public static String From_year;
    public static String Choose_year;
    public static String Compared_with;
    public static String From_other;
    public static String Receive;
    public static String Choose_file;
    public static String Choose_other;
    public static String Open_report;
    public static String Forms_differ;
    public static String Table;
    public static String Table_left;
    public static String Table_none;
    public static String Missing;
    public static String Then;
    public static String Jump_up;
    public static String Jump_down;
    public static String Head;
    public static String Head_then;
    public static String Before;
    public static String Other_year;
    public static String Other_report;
    public static String Head_now;
    public static String Copied;
    public static String Copied_none;
    public static String Copied_spoken;
    public static String New_spoken;
    public static String Gone_spoken;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
