package org.disclosurecheck.office.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a package whose end is missing, and with it the directory. Only parts that are there to their last byte
 * are taken, as their checksum tells.
 */
public final class RescuedParts implements Parts {

    private static final int MOST_BYTES = 64 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    public RescuedParts(byte[] bytes) {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    zip.closeEntry();
                    parts.putIfAbsent(name, part);
                }
            }
        } catch (IOException | RuntimeException e) {
            // the place where the file breaks off: what came before it is kept
            return;
        }
    }

    @Override
    public InputStream open(String name) {
        byte[] part = parts.get(name);
        return part == null ? null : new ByteArrayInputStream(part);
    }
}
