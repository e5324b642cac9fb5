package org.disclosurecheck.extract.internal.tables;

/** The three tables of a report. */
public enum TableKind {
    T2("表二"), T3("表三"), T4("表四");

    private final String title;

    TableKind(String title) {
        this.title = title;
    }

    /** The table in words for people. */
    public String title() {
        return title;
    }

    int bit() {
        return 1 << ordinal();
    }
}
