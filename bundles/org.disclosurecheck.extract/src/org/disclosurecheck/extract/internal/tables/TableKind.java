package org.disclosurecheck.extract.internal.tables;

/** The three tables of a report. */
public enum TableKind {
    T2("表二", 2), T3("表三", 3), T4("表四", 4);

    private final String title;
    private final int section;

    TableKind(String title, int section) {
        this.title = title;
        this.section = section;
    }

    /** The table in words for people. */
    public String title() {
        return title;
    }

    /** The same in English. */
    public String english() {
        return "table " + section;
    }

    /** Number of the section that it stands in. */
    public int section() {
        return section;
    }

    /** The table of that section, or null. */
    public static TableKind in(int section) {
        for (TableKind kind : values()) {
            if (kind.section == section) {
                return kind;
            }
        }
        return null;
    }

    int bit() {
        return 1 << ordinal();
    }
}
