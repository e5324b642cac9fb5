package org.disclosurecheck.ui.rules;

/** Ids of plugin.xml that code refers to. */
public final class RuleIds {

    public static final String PLUGIN = "org.disclosurecheck.ui.rules";
    public static final String PERSPECTIVE = "org.disclosurecheck.ui.rules.perspective";
    public static final String FAULTS = "org.disclosurecheck.ui.rules.faults";
    public static final String NAVIGATOR = "org.disclosurecheck.ui.rules.navigator";
    public static final String PACKS = "org.disclosurecheck.ui.rules.packs";
    public static final String EDITOR = "org.disclosurecheck.ui.rules.rule";
    public static final String NEW_BOOK = "org.disclosurecheck.ui.rules.newBook";
    public static final String OPEN_BOOK = "org.disclosurecheck.ui.rules.openBook";
    public static final String NEW_RULE = "org.disclosurecheck.ui.rules.newRule";
    public static final String RUN_ALL = "org.disclosurecheck.ui.rules.runAll";
    public static final String RUN_CASES = "org.disclosurecheck.ui.rules.runCases";
    public static final String DESK = "org.disclosurecheck.ui.rules.desk";

    private RuleIds() {
    }
}
