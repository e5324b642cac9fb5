package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;

/** What is in a zip: told by the root of its main part, and where that cannot be read by the names of its parts. */
public enum PackageKind {

    WORD,
    WORKBOOK,
    /** A workbook in binary parts (xlsb). */
    BINARY_WORKBOOK,
    PRESENTATION,
    OPEN_DOCUMENT,
    OFD,
    /** A zip of files that are documents themselves, or anything else. */
    FILES,
    /** A zip that is empty, or so damaged that no name in it can be read. */
    UNKNOWN,
    NO_ZIP;

    private static final int LOCAL_SIZE = 30;
    /** Names are looked for up to here in a zip without directory. */
    private static final int MOST_NAMES = 10_000;

    public boolean isWorkbook() {
        return this == WORKBOOK || this == BINARY_WORKBOOK;
    }

    public static boolean isZip(Content content) {
        return content.startsWith('P', 'K', 3, 4) || content.startsWith('P', 'K', 5, 6);
    }

    public static PackageKind of(Content content) {
        if (!isZip(content)) {
            return NO_ZIP;
        }
        ZipParts parts;
        try {
            parts = new ZipParts(content.bytes());
        } catch (IOException | RuntimeException e) {
            // cut off: the directory at the end is missing
            return byNames(localNames(content.bytes()));
        }
        PackageKind kind = byMain(parts);
        return kind == UNKNOWN ? byNames(parts.names()) : kind;
    }

    private static PackageKind byMain(Parts parts) {
        try {
            String main = Relationships.of(parts).main();
            if (main == null) {
                return UNKNOWN;
            }
            if (main.endsWith(".bin")) {
                return byNames(Set.of(main));
            }
            try (InputStream in = parts.open(main)) {
                return in == null ? byNames(Set.of(main)) : byRoot(in);
            }
        } catch (IOException | XMLStreamException | Unreadable | RuntimeException e) {
            // locked or damaged: its reader will say so
            return UNKNOWN;
        }
    }

    private static PackageKind byRoot(InputStream main) throws IOException, XMLStreamException {
        String namespace = MainRoots.namespace(main);
        return namespace.contains("/wordprocessingml/") ? WORD
                : namespace.contains("/spreadsheetml/") ? WORKBOOK
                : namespace.contains("/presentationml/") ? PRESENTATION : UNKNOWN;
    }

    private static PackageKind byNames(Collection<String> names) {
        boolean any = false;
        for (String name : names) {
            String part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
            PackageKind kind = part.startsWith("word/") ? WORD
                    : part.startsWith("xl/") && part.endsWith(".bin") && part.contains("workbook") ? BINARY_WORKBOOK
                    : part.startsWith("xl/") && part.endsWith(".xml") ? WORKBOOK
                    : part.startsWith("ppt/") ? PRESENTATION
                    : part.equals("ofd.xml") ? OFD
                    : part.equals("mimetype") ? OPEN_DOCUMENT : null;
            if (kind != null) {
                return kind;
            }
            any |= !part.endsWith("/") && !part.startsWith("[content_types]") && !part.startsWith("_rels/")
                    && !part.startsWith("docprops/");
        }
        return any ? FILES : UNKNOWN;
    }

    /** Names by the headers before each part. Chance may imitate a header, which costs nothing but an odd name. */
    private static Set<String> localNames(byte[] zip) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at < zip.length - LOCAL_SIZE && names.size() < MOST_NAMES; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3 && zip[at + 3] == 4) {
                int length = zip[at + 26] & 0xff | (zip[at + 27] & 0xff) << 8;
                if (length > 0 && length <= zip.length - at - LOCAL_SIZE) {
                    names.add(new String(zip, at + LOCAL_SIZE, length, StandardCharsets.UTF_8));
                }
            }
        }
        return names;
    }
}
