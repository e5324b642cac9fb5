package org.disclosurecheck.ui.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of the list of findings. */
public final class Messages extends NLS {

    public static String Column_severity;
    public static String Column_unit;
    public static String Column_place;
    public static String Column_message;
    public static String Column_rule;
    public static String Column_basis;
    public static String Filter_hint;
    public static String Only_errors;
    public static String Scope_report;
    public static String Scope_inspection;
    public static String Scope_all;
    public static String Group_none;
    public static String Group_report;
    public static String Group_section;
    public static String Group_rule;
    public static String Group_severity;
    public static String Group_article;
    public static String Scope;
    public static String Grouping;
    public static String Count;
    public static String Count_filtered;
    public static String Group_label;
    public static String Whole_report;
    public static String Section_title;
    public static String Section_preamble;
    public static String Section_signature;
    public static String Empty_nothing_yet;
    public static String Empty_no_report;
    public static String Empty_checking;
    public static String Empty_clean;
    public static String Empty_undecided;
    public static String Empty_filtered;
    public static String Copy;
    public static String Open;
    public static String Gathering;
    public static String Export;
    public static String Export_title;
    public static String Export_job;
    public static String Export_done;
    public static String Export_failed;
    public static String Export_nothing;
    public static String Format_xlsx;
    public static String Format_html;
    public static String Format_csv;
    public static String Format_sarif;
    public static String Format_jsonl;
    public static String Format_text;
    public static String Format_junit;
    public static String Format_list;
    public static String Column_handling;
    public static String Only_open;
    public static String Handle_untrue;
    public static String Handle_explained;
    public static String Handle_back;
    public static String Handle_title;
    public static String Handle_message;
    public static String Handle_message_many;
    public static String Handle_reason_missing;
    public static String Filters;
    public static String Filters_none;
    public static String Filters_save;
    public static String Filters_delete;
    public static String Filters_title;
    public static String Filters_message;
    public static String Filters_name_missing;
    public static String Resolved;
    public static String Caused;
    public static String Count_caused;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
