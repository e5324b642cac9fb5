package org.disclosurecheck.ui.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
public final class Messages extends NLS {

    public static String Empty;
    public static String Received;
    public static String Read;
    public static String Clean;
    public static String With_errors;
    public static String With_warnings;
    public static String With_hints;
    public static String Rules_title;
    public static String Scores_title;
    public static String Heat_title;
    public static String Nothing_found;
    public static String Rule_tip;
    public static String Score_tip;
    public static String Heat_tip;
    public static String Count_tip;
    public static String More;
    public static String Gathering;
    public static String Print;
    public static String Print_job;
    public static String Export;
    public static String Export_title;
    public static String Export_picture;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
