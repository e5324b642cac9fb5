package org.disclosurecheck.export.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an office file so that it does not tell when it was made: the same content gives the same bytes. */
public final class Repack {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repack() {
    }

    /** @param out flushed, never closed */
    public static void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                packed.putNextEntry(entry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(packed);
                }
                packed.closeEntry();
            }
        }
        packed.finish();
        packed.flush();
    }

    /** An entry of that name that bears no date. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        return entry;
    }
}
