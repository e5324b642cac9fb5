package org.disclosurecheck.ui.rules.release;

import org.eclipse.osgi.util.NLS;

/** Texts of releases and rule packs. */
public final class Messages extends NLS {

    public static String Release_title;
    public static String Release_page;
    public static String Release_text;
    public static String Release_case;
    public static String Release_builtIn;
    public static String Release_writing;
    public static String Release_written;
    public static String Release_installed;
    public static String Release_name;
    public static String Release_version;
    public static String Release_date;
    public static String Release_notes;
    public static String Release_key;
    public static String Release_unsigned;
    public static String Release_choose;
    public static String Release_newKey;
    public static String Release_signer;
    public static String Release_file;
    public static String Release_base;
    public static String Release_install;
    public static String Release_keyMade;
    public static String Release_need_version;
    public static String Release_need_date;
    public static String Release_need_key;
    public static String Release_need_signer;
    public static String Release_need_file;
    public static String Changes_title;
    public static String Changes_text;
    public static String Changes_looking;
    public static String Changes_since;
    public static String Changes_faults;
    public static String Changes_stop;
    public static String Cancel;
    public static String Pack_name;
    public static String Pack_version;
    public static String Pack_date;
    public static String Pack_signer;
    public static String Pack_trust;
    public static String Pack_state;
    public static String Pack_active;
    public static String Pack_install;
    public static String Pack_use;
    public static String Pack_back;
    public static String Pack_builtIn;
    public static String Pack_remove;
    public static String Pack_removeAsk;
    public static String Pack_removeYes;
    public static String Pack_used;
    public static String Pack_usedBuiltIn;
    public static String Pack_removed;
    public static String Pack_installed;
    public static String Pack_job;
    public static String Pack_now;
    public static String Pack_none;
    public static String Pack_nowBuiltIn;
    public static String Pack_refused;
    public static String Install_title;
    public static String Install_refused;
    public static String Install_notes;
    public static String Install_yes;
    public static String Install_still;
    public static String Install_trusted;
    public static String Install_unknown;
    public static String Install_unsigned;
    public static String Install_trust;
    public static String Recheck_title;
    public static String Recheck_ask;
    public static String Recheck_line;
    public static String Recheck_yes;
    public static String Recheck_no;
    public static String Recheck_job;
    public static String Of_title;
    public static String Of_ask;
    public static String Of_choose;
    public static String Of_gone;
    public static String Of_yes;
    public static String Changes_rule;
    public static String Changes_what;
    public static String Changes_own;
    public static String Changes_none;
    public static String Release_replace;
    public static String Release_need_folder;
    public static String Reason_full;
    public static String Reason_denied;
    public static String Reason_gone;
    public static String Key_title;
    public static String Key_text;
    public static String Key_passphrase;
    public static String Key_again;
    public static String Key_none;
    public static String Key_hint;
    public static String Key_file;
    public static String Key_make;
    public static String Key_differ;
    public static String Key_there;
    public static String Key_need_passphrase;
    public static String Key_unlocked;
    public static String Key_none_such;
    public static String Key_wrong;
    public static String Key_short;
    public static String Key_open;
    public static String Site_wanted;
    public static String Site_tip;
    public static String Site_none;
    public static String Site_need;
    public static String Site_written;
    public static String Pack_shipped;
    public static String Pack_shippedAsk;
    public static String Pack_useYes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
