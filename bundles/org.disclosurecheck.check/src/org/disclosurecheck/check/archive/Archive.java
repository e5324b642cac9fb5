package org.disclosurecheck.check.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A zip that holds files, and is not itself a document of a kind that happens to be a zip. */
public final class Archive {

    /** What has more entries is no batch of reports. */
    public static final int MOST_ENTRIES = 20_000;

    private static final int HEADER = 30;
    private static final int LONGEST_SIGN = 64;
    /** With one of these at its root a zip is a document. */
    private static final Set<String> SIGNS = Set.of("[Content_Types].xml", "_rels/.rels", "mimetype", "OFD.xml",
            "word/document.xml", "xl/workbook.xml");

    private final Bytes zip;
    private final List<Entry> entries;

    private Archive(Bytes zip, List<Entry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens a file.
     *
     * @return null when it is no zip, or one that is a document
     * @throws IOException when it is a zip whose directory is missing or damaged, or cannot be opened
     */
    public static Archive of(Path file) throws IOException {
        return of(new Bytes.OfFile(file));
    }

    /** Opens what stood in another archive. */
    public static Archive of(byte[] bytes) throws IOException {
        return of(new Bytes.InMemory(bytes));
    }

    private static Archive of(Bytes zip) throws IOException {
        int length = (int) Math.min(zip.size(), HEADER + LONGEST_SIGN);
        byte[] start = zip.read(0, length);
        if (length < 4 || start[0] != 'P' || start[1] != 'K'
                || !(start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6) || signed(start)) {
            return null;
        }
        List<Entry> entries = ZipDirectory.read(zip);
        return entries.stream().anyMatch(entry -> SIGNS.contains(entry.name())) ? null : new Archive(zip, entries);
    }

    /** The programs that write documents begin with such an entry, which saves a look at the directory. */
    private static boolean signed(byte[] start) {
        if (start.length <= HEADER) {
            return false;
        }
        String name = new String(start, HEADER, start.length - HEADER, StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(sign -> name.startsWith(sign)
                && (start[26] & 0xff | start[27] << 8) == sign.length());
    }

    /** The entries in their order; where there are more than {@value #MOST_ENTRIES}, those and one more. */
    public List<Entry> entries() {
        return entries;
    }

    /** @throws IOException when the entry is damaged or breaks off */
    public byte[] unpack(Entry entry) throws IOException {
        return entry.unpack(zip);
    }
}
