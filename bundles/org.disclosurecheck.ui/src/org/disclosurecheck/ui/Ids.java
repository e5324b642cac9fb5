package org.disclosurecheck.ui;

/** Ids of plugin.xml that code refers to. */
public final class Ids {

    public static final String PLUGIN = "org.disclosurecheck.ui";
    public static final String PERSPECTIVE = "org.disclosurecheck.ui.perspective";
    public static final String NAVIGATOR = "org.disclosurecheck.ui.navigator";
    public static final String FINDINGS = "org.disclosurecheck.ui.findings";
    public static final String DETAILS = "org.disclosurecheck.ui.details";
    public static final String OVERVIEW = "org.disclosurecheck.ui.overview";
    public static final String ORIGINAL = "org.disclosurecheck.ui.original";
    public static final String COMPARE = "org.disclosurecheck.ui.compare";
    public static final String EDITOR = "org.disclosurecheck.ui.report";
    public static final String COMMAND_CHECK_ALL = "org.disclosurecheck.ui.checkAll";

    public static final String COMMAND_IMPORT = "org.disclosurecheck.ui.import";
    public static final String COMMAND_NEW = "org.disclosurecheck.ui.newInspection";
    public static final String COMMAND_SAMPLE = "org.disclosurecheck.ui.sample";
    public static final String COMMAND_INBOX = "org.disclosurecheck.ui.inbox";
    public static final String COMMAND_WELCOME = "org.disclosurecheck.ui.welcome";
    public static final String COMMAND_HELP = "org.disclosurecheck.ui.help";
    public static final String COMMAND_KEYS = "org.disclosurecheck.ui.keys";
    public static final String COMMAND_NEXT = "org.disclosurecheck.ui.nextFinding";
    public static final String COMMAND_PREVIOUS = "org.disclosurecheck.ui.previousFinding";
    public static final String COMMAND_FIX = "org.disclosurecheck.ui.fix";
    public static final String COMMAND_ADD = "org.disclosurecheck.ui.add";
    public static final String COMMAND_SLIPS = "org.disclosurecheck.ui.slips";
    public static final String HELP = "org.disclosurecheck.ui.helpView";
    /** Where the keys of a report work. */
    public static final String REPORT_CONTEXT = "org.disclosurecheck.ui.report.context";
    public static final String WELCOME = "org.disclosurecheck.ui.welcomePage";

    private Ids() {
    }
}
