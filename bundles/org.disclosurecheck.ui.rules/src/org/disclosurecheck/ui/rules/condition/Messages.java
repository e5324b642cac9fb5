package org.disclosurecheck.ui.rules.condition;

import org.eclipse.osgi.util.NLS;

/** Texts of the page of the condition. */
public final class Messages extends NLS {

    public static String Mend_none;
    public static String Completion_none;
    public static String Outline_unnamed;
    public static String Hover_mend;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
