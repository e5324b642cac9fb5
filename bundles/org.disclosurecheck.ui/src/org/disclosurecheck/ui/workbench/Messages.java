package org.disclosurecheck.ui.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of the window. */
public final class Messages extends NLS {

    public static String Nothing_open;
    public static String Menu_file;
    public static String Menu_edit;
    public static String Menu_window;
    public static String Menu_views;
    public static String Menu_reset;
    public static String Menu_help;
    public static String Sample_name;
    public static String Sample_job;
    public static String Welcome_name;
    public static String Welcome_title;
    public static String Welcome_intro;
    public static String Welcome_step1;
    public static String Welcome_step1_text;
    public static String Welcome_step1_new;
    public static String Welcome_step1_sample;
    public static String Welcome_step2;
    public static String Welcome_step2_text;
    public static String Welcome_step2_open;
    public static String Welcome_step3;
    public static String Welcome_step3_text;
    public static String Welcome_step3_overview;
    public static String Welcome_done;
    public static String Welcome_more;
    public static String Welcome_help;
    public static String Welcome_keys;
    public static String Help_filter;
    public static String Help_handbook;
    public static String Help_keys;
    public static String Help_rules;
    public static String Help_severity;
    public static String Help_certainty;
    public static String Help_basis;
    public static String Help_reference;
    public static String Help_law;
    public static String Help_unverified;
    public static String Help_explanation;
    public static String Help_missing;
    public static String About_title;
    public static String About_version;
    public static String About_rules;
    public static String About_system;
    public static String Details_copied;
    public static String About_workspace;
    public static String About_licence;
    public static String About_text;
    public static String About_copy;
    public static String About_close;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
