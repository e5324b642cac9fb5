package org.disclosurecheck.ui.rules.impact;

import org.eclipse.osgi.util.NLS;

/** Texts of the impact of a change. */
public final class Messages extends NLS {

    public static String Job;
    public static String Start;
    public static String Stop;
    public static String Choose;
    public static String Ask_rule;
    public static String Ask_book;
    public static String Reports;
    public static String All;
    public static String Empty;
    public static String Not_yet;
    public static String Going;
    public static String Opening;
    public static String Broken;
    public static String Failed;
    public static String Same_rule;
    public static String Same_book;
    public static String Done;
    public static String Stopped;
    public static String Nothing;
    public static String Count;
    public static String Kind;
    public static String Unreadable;
    public static String Among;
    public static String Among_only;
    public static String Blind;
    public static String Seeing;
    public static String Crashed;
    public static String Old;
    public static String Open_hint;
    public static String Title;
    public static String Stopping;
    public static String Stopped_before;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
