package org.disclosurecheck.check;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files of a folder may be reports. Files of other kinds are passed over; but documents of a kind that this
 * version cannot read may well be reports, so they are counted: silence would look like a pass.
 */
public final class Selection {

    /** The kinds that are read, for people. */
    public static final String NAMES = ".txt .html .htm .docx";

    private static final Set<String> READ = Set.of("txt", "html", "htm", "docx");
    private static final Set<String> DOCUMENTS = Set.of("doc", "docm", "dot", "dotx", "wps", "wpt", "rtf", "odt", "pdf",
            "ofd", "xls", "xlsx", "et", "mht", "mhtml");

    private final SortedMap<String, Integer> passedOver = new TreeMap<>();

    boolean takes(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String kind = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(kind)) {
            passedOver.merge(kind, 1, Integer::sum);
        }
        return READ.contains(kind);
    }

    /** Documents passed over because this version cannot read their kind: how many of each. */
    public SortedMap<String, Integer> passedOver() {
        return passedOver;
    }

    /** Names with a dot in front are hidden; “~$” marks the lock that Word lays beside an open document. */
    static boolean hidden(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
