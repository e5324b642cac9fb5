package org.disclosurecheck.ui.inbox;

import org.eclipse.osgi.util.NLS;

/** Texts of what brings reports in. */
public final class Messages extends NLS {

    public static String Job_receive;
    public static String Wizard_title;
    public static String Wizard_headline;
    public static String Wizard_description;
    public static String Wizard_inspection;
    public static String Wizard_newName;
    public static String Wizard_files;
    public static String Wizard_addFiles;
    public static String Wizard_addFolder;
    public static String Wizard_remove;
    public static String Wizard_kind;
    public static String Wizard_kindSubmitted;
    public static String Wizard_kindLastYear;
    public static String Wizard_sameName;
    public static String Wizard_sameNameBeside;
    public static String Wizard_sameNameReplace;
    public static String Wizard_new;
    public static String Wizard_drop;
    public static String Wizard_noName;
    public static String Wizard_badName;
    public static String Wizard_nameTaken;
    public static String Wizard_mayBeEmpty;
    public static String Wizard_noFiles;
    public static String Wizard_reports;
    public static String Paste_name;
    public static String Paste_nothing;
    public static String Inbox_title;
    public static String Inbox_message;
    public static String Inbox_watching;
    public static String Inbox_stop;
    public static String Inbox_other;
    public static String Inbox_keep;
    public static String No_inspection;
    public static String Failed;
    public static String Roster_title;
    public static String Roster_there;
    public static String Roster_other;
    public static String Roster_remove;
    public static String Roster_taken;
    public static String Roster_gone;
    public static String Marked_title;
    public static String Marked_message;
    public static String Slips_title;
    public static String Slips_message;
    public static String Slips_done;
    public static String Slips_failed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
