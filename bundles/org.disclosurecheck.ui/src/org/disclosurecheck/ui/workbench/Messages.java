package org.disclosurecheck.ui.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of the window. */
public final class Messages extends NLS {

    public static String Menu_file;
    public static String Menu_edit;
    public static String Menu_window;
    public static String Menu_views;
    public static String Menu_help;
    public static String Sample_name;
    public static String Sample_job;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
