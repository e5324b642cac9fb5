package org.disclosurecheck.export.office.marked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.export.office.Repack;

/** The parts of an office file, in their order. */
final class Packed {

    private static final long MOST_BYTES = 512L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Packed(byte[] file) throws IOException {
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= part.length;
                if (left < 0) {
                    throw new IOException("too large");
                }
                parts.putIfAbsent(entry.getName(), part);
            }
        }
    }

    /** “docx”, “xlsx”, or null for a file of another kind. */
    static String kind(byte[] file) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return null;
        }
        try {
            Packed packed = new Packed(file);
            return packed.parts.containsKey("word/document.xml") ? "docx"
                    : packed.parts.containsKey("xl/workbook.xml") ? "xlsx" : null;
        } catch (IOException e) {
            return null;
        }
    }

    byte[] part(String name) {
        return parts.get(name);
    }

    void put(String name, byte[] part) {
        parts.put(name, part);
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(Repack.entry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
