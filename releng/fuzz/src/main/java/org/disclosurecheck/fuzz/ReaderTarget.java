package org.disclosurecheck.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Problem;

/**
 * What Jazzer calls with bytes of its own making. A reader, with the assembly behind it, may refuse any file in one clear
 * line; it must not fail inside, run out of memory or stack, or hang. The property {@code margent.fuzz} names the format;
 * {@code docx.part} and {@code xlsx.part} take the bytes for the main part of a package, so that the fuzzer need not guess
 * how to pack a zip; {@code docx.side} takes them for styles, numbering and notes at once, {@code zip} for an archive.
 */
public final class ReaderTarget {

    private static final Set<String> FAILURES = Set.of("internal", "internal-error", "out-of-memory", "too-deep");
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static String format;
    private static Extractors extractors;

    private ReaderTarget() {
    }

    /** Called once by Jazzer. */
    public static void fuzzerInitialize() {
        String wanted = System.getProperty("margent.fuzz", "text");
        format = wanted;
        if (wanted.equals("zip")) {
            return;
        }
        String reader = wanted.replaceFirst("\\..*", "");
        List<DocumentReader> readers = ServiceLoader.load(DocumentReader.class).stream().map(ServiceLoader.Provider::get)
                .filter(r -> r.format().equals(reader)).toList();
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("no reader of “" + reader + "”");
        }
        extractors = new Extractors(Forms.all(), readers);
    }

    /** Called by Jazzer for every input. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (format.equals("zip")) {
            ArchiveTarget.open(data);
            return;
        }
        Extraction extraction = extractors.extract(new Content("fuzz", packed(data)), Hints.NONE);
        for (Problem problem : extraction.problems()) {
            if (FAILURES.contains(problem.code())) {
                throw new IllegalStateException(problem.code() + ": " + problem.message());
            }
        }
    }

    private static byte[] packed(byte[] data) throws IOException {
        return switch (format) {
            case "docx.part" -> document(SmallDocument.withBody(data));
            case "docx.side" -> document(SmallDocument.withSideParts(data));
            case "xlsx.part" -> zip(Map.of("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"),
                    "xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"),
                    "xl/worksheets/sheet1.xml", data));
            default -> data;
        };
    }

    private static final byte[] WORKBOOK = ("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>").getBytes(StandardCharsets.UTF_8);

    private static byte[] document(Map<String, byte[]> parts) throws IOException {
        parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
        return zip(parts);
    }

    private static byte[] relationship(String type, String target) {
        return ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    /** Stored, not compressed: packing should cost less than reading. */
    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
