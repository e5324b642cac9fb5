package org.disclosurecheck.export.office;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/** Copies an office file so that it does not tell when it was made: the same content gives the same bytes. */
public final class Repack {

    /** The first second after what a zip takes for no date at all: that one would get the zone of the machine beside it. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private Repack() {
    }

    /** Writes an office file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Has POI write a file, and hands it on without its dates.
     *
     * @param extension of the file, such as “.docx”
     * @param out flushed, never closed
     * @throws IOException also where POI makes something else of a disk that is full
     */
    public static void write(Content content, String extension, OutputStream out) throws IOException {
        Path whole = Files.createTempFile("margent", extension);
        try {
            Remembering file = new Remembering(Files.newOutputStream(whole));
            try (OutputStream buffered = new BufferedOutputStream(file)) {
                content.to(buffered);
            } catch (OpenXML4JRuntimeException e) {
                // a part that could not be saved, here or in temporary files of the library, which keeps the reason to itself
                throw file.met != null ? file.met
                        : new IOException("no room for temporary files in " + whole.getParent(), e);
            } catch (RuntimeException e) {
                throw cause(e);
            }
            copy(whole, out);
        } finally {
            Files.delete(whole);
        }
    }

    /** The same for a file that is small enough for the memory: nothing is written but what is handed on. */
    public static void writeSmall(Content content, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        content.to(whole);
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.putNextEntry(entry(entry.getName()));
                zip.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
        packed.flush();
    }

    /** What went wrong with a file, as far as that is why something else did; all else goes on. */
    public static IOException cause(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        throw e;
    }

    /** Knows what went wrong with the file when a library tells only that something did. */
    private static final class Remembering extends FilterOutputStream {

        private IOException met;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                met = e;
                throw e;
            }
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
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
