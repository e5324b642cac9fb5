package org.disclosurecheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Which files of a folder may be reports. Files of other kinds are passed over; but documents of a kind that this
 * version cannot read, and pictures, which may be scans, may well be reports, so they are counted: silence would look like
 * a pass.
 */
public final class Selection {

    /** The kinds that are read, for people. */
    public static final String NAMES = ".docx .doc .wps .rtf .xlsx .xls .et .pdf .html .htm .mht .txt .zip";

    private static final Set<String> READ = Set.of("docx", "docm", "doc", "dot", "dotx", "wps", "wpt", "rtf", "xlsx",
            "xlsm", "xls", "et", "pdf", "html", "htm", "xhtml", "shtml", "mht", "mhtml", "eml", "txt",
            "zip");
    private static final Set<String> DOCUMENTS = Set.of("odt", "ods", "ofd", "ceb", "cebx", "uof", "uot", "uos",
            "pages", "numbers", "xps", "djvu", "caj", "xlsb", "rar", "7z", "tar", "gz", "tgz");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp", "heic", "jp2");

    private final SortedMap<String, Integer> passedOver = new TreeMap<>();

    private final boolean all;

    public Selection() {
        this(false);
    }

    private Selection(boolean all) {
        this.all = all;
    }

    /** Takes what may be a report although this version cannot read it, too, for those who show each file with its reason. */
    public static Selection ofAll() {
        return new Selection(true);
    }

    /** Counts what another walk over the same folders passed over. */
    public void passedOver(Selection other) {
        other.passedOver.forEach((kind, count) -> passedOver.merge(kind, count, Integer::sum));
    }

    /**
     * Whether a file is taken; one that cannot be read but may be a report is counted.
     *
     * @param name of a file, without its folders
     * @param folders its folders below the one that was named; asked for pictures only
     */
    boolean takes(String name, Supplier<? extends Iterable<?>> folders) {
        boolean unread = isUnread(name, folders);
        if (unread && !all) {
            passedOver.merge(kind(name), 1, Integer::sum);
        }
        return unread && all || READ.contains(kind(name));
    }

    /** Whether a file may be a report that this version cannot read, by its name. */
    private static boolean isUnread(String name, Supplier<? extends Iterable<?>> folders) {
        String kind = kind(name);
        return DOCUMENTS.contains(kind) || PICTURES.contains(kind) && !belongsToPage(folders.get());
    }

    /**
     * Whether a file of a folder may be a report, read or not, by its name alone.
     *
     * @param folders its folders below the one that was named
     */
    public static boolean mayBeReport(String name, Iterable<?> folders) {
        return READ.contains(kind(name)) || isUnread(name, () -> folders);
    }

    /** Whether a file is of a kind that may be a report but is not read: a scan, a kind of document that nothing here knows. */
    public static boolean isOfUnreadKind(String name) {
        return isUnread(name, List::of);
    }

    /** Browsers lay the pictures of a page that is saved into a folder beside it, called like the page. */
    private static boolean belongsToPage(Iterable<?> folders) {
        for (Object folder : folders) {
            String name = folder.toString();
            if (name.endsWith("_files") || name.endsWith(".files")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file of a folder is taken by its name alone; nothing is counted. */
    public static boolean mayTake(String name) {
        return READ.contains(kind(name)) && !hidden(name);
    }

    /** Documents and pictures passed over because this version cannot read their kind: how many of each. */
    public SortedMap<String, Integer> passedOver() {
        return passedOver;
    }

    /**
     * Names with a dot in front are hidden; “~$” marks the lock that Word lays beside an open document, and “__MACOSX”
     * the folder in which archives made on a Mac keep what other systems have no use for.
     */
    static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    /** Whether a file is called like an archive. */
    static boolean isArchive(String name) {
        return kind(name).equals("zip");
    }

    private static String kind(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
