package org.disclosurecheck.ui.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the navigator. */
public final class Messages extends NLS {

    public static String Group_organisation;
    public static String Group_year;
    public static String Group_verdict;
    public static String Group_folder;
    public static String Group_noYear;
    public static String Group_absent;
    public static String Count;
    public static String Count_filtered;
    public static String Menu_lastYear;
    public static String Menu_slips;
    public static String Changed;
    public static String Corrected;
    public static String Checking;
    public static String Unreadable;
    public static String Filter;
    public static String Collapse;
    public static String Previews;
    public static String Empty_title;
    public static String Empty_text;
    public static String Empty_new;
    public static String Empty_sample;
    public static String Menu_open;
    public static String Menu_check;
    public static String Menu_retry;
    public static String Menu_replace;
    public static String Menu_delete;
    public static String Menu_rename;
    public static String Menu_seen;
    public static String Menu_receive;
    public static String Menu_askAgain;
    public static String Rename_title;
    public static String Rename_name;
    public static String Rename_taken;
    public static String Delete_title;
    public static String Delete_reports;
    public static String Delete_inspection;
    public static String Delete_yes;
    public static String Cancel;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
