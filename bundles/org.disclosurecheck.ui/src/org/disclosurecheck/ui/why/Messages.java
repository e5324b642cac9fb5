package org.disclosurecheck.ui.why;

import org.eclipse.osgi.util.NLS;

/** Texts of the question why a rule is silent. */
public final class Messages extends NLS {

    public static String Title;
    public static String Place;
    public static String Whole;
    public static String Filter;
    public static String Here;
    public static String Elsewhere;
    public static String None;
    public static String Choose;
    public static String Asking;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
