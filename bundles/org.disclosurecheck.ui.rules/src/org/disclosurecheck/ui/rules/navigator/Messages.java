package org.disclosurecheck.ui.rules.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the navigator of rules. */
public final class Messages extends NLS {

    public static String BuiltIn;
    public static String Count;
    public static String Faults;
    public static String Cases_good;
    public static String Cases_bad;
    public static String Standing_replaced;
    public static String Standing_local;
    public static String Standing_overrides;
    public static String Standing_withdrawn;
    public static String Standing_manual;
    public static String Tip_forms;
    public static String Tip_cases;
    public static String Reading;
    public static String Filter;
    public static String New_rule;
    public static String New_like;
    public static String Open;
    public static String Run_all;
    public static String Collapse;
    public static String Verify;
    public static String Verify_job;
    public static String Verify_good;
    public static String Verify_bad;
    public static String Run_job;
    public static String Run_good;
    public static String Run_bad;
    public static String Run_broken;
    public static String Withdraw;
    public static String Withdraw_title;
    public static String Withdraw_text;
    public static String Withdraw_reason;
    public static String Bring_back;
    public static String New_book;
    public static String Open_book;
    public static String Remove_book;
    public static String Remove_title;
    public static String Remove_linked;
    public static String Remove_own;
    public static String Remove_yes;
    public static String Cancel;
    public static String New_book_title;
    public static String New_book_text;
    public static String New_book_name;
    public static String New_book_empty;
    public static String New_book_wrong;
    public static String New_book_taken;
    public static String Open_book_title;
    public static String Open_book_text;
    public static String Failed;
    public static String Wizard_title;
    public static String Wizard_page;
    public static String Wizard_text;
    public static String Wizard_like;
    public static String Wizard_search;
    public static String Wizard_family;
    public static String Wizard_id;
    public static String Wizard_name;
    public static String Wizard_name_en;
    public static String Wizard_need_like;
    public static String Wizard_need_id;
    public static String Wizard_taken;
    public static String Wizard_need_name;
    public static String Wizard_said;
    public static String Wizard_no_english;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
