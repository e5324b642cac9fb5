package org.disclosurecheck.rules.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A book after compilation: the classes that Drools made of its conditions, and what its folders say, by entry name.
 * The order of entries is fixed and the entries have no dates, so that the same book gives the same bytes.
 */
record CompiledBook(Map<String, byte[]> entries) {

    /** Rules and forms, JSON; see {@code BookData}. */
    static final String INDEX = "index.json";
    /** Texts that only people need, JSON. */
    static final String LIBRARY = "library.json";
    /** The plain files that the book was compiled from, a zip; only beside the book that ships with the product. */
    static final String FILES = "files.zip";
    /** Ids of the rules whose conditions are word for word those of the built-in book, one a line; they are not compiled again. */
    static final String BORROWED = "borrowed";
    /** Names of the model classes, one a line. */
    static final String MODELS = "models";

    static CompiledBook unpack(byte[] zipped) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        }
        return new CompiledBook(entries);
    }

    byte[] pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : new TreeMap<>(entries).entrySet()) {
                ZipEntry entry = new ZipEntry(e.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Writes classes and index into the class folder of a rule pack that is a bundle of its own. */
    void writeTo(Path classes, String pack) {
        try {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                String name = e.getKey().endsWith(".class") ? e.getKey()
                        : BuiltInBook.FOLDER + pack + "." + e.getKey();
                Path file = classes.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
