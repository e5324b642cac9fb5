package org.disclosurecheck.ui.original;

import org.eclipse.osgi.util.NLS;

/** What the view of the original says. */
public final class Messages extends NLS {

    public static String Choose;
    public static String Loading;
    public static String Unreadable;
    public static String Gone;
    public static String Empty;
    public static String Of;
    public static String Not_in_file;
    public static String Together;
    public static String True_size;
    public static String Fit_width;
    public static String Smaller;
    public static String Larger;
    public static String Together_tip;
    public static String Copy;
    public static String Page;
    public static String Page_drawing;
    public static String Page_failed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
