package org.disclosurecheck.headless.tuning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar and makes its class files quick to start: {@code TuneClassFiles FROM TO BESIDE…}.
 *
 * <p>Class files from before Java 6 are written anew, because the JVM keeps them out of its class-data archive and would
 * read and verify them at every start ({@link NewerClassFile}). What the JVM links while it runs no archive remembers, and
 * it takes a millisecond each: that is written out ({@link WrittenOut}).
 *
 * <p>A hash of all that the program is, the jars beside it included, goes into the copy ({@link EngineHash}).
 */
public final class TuneClassFiles {

    private static final int JAVA_6 = 50;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> times = new HashMap<>();

    private TuneClassFiles() {
    }

    /**
     * @param jars the jar to read, the jar to write, and the jars that will stand beside it on the class path
     * @throws IOException when a jar cannot be read or written
     */
    public static void main(String[] jars) throws IOException {
        TuneClassFiles tuned = new TuneClassFiles();
        tuned.read(Path.of(jars[0]));
        tuned.write(Path.of(jars[1]), List.of(jars).subList(2, jars.length));
    }

    private void read(Path from) throws IOException {
        try (JarFile in = new JarFile(from.toFile());
                URLClassLoader known = new URLClassLoader(new URL[] {from.toUri().toURL()})) {
            Lambdas lambdas = new Lambdas(known);
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                byte[] bytes;
                try (InputStream content = in.getInputStream(entry)) {
                    bytes = content.readAllBytes();
                }
                if (entry.getName().endsWith(".class")) {
                    bytes = bytes[7] < JAVA_6 ? NewerClassFile.of(bytes, known) : WrittenOut.of(bytes, lambdas);
                }
                all.put(entry.getName(), bytes);
                times.put(entry.getName(), entry.getTimeLocal());
            }
            lambdas.join(all);
        }
    }

    private void write(Path to, List<String> besides) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            EngineHash hash = new EngineHash();
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
                hash.add(entry.getKey(), entry.getValue());
            }
            for (String beside : besides) {
                hash.addEntriesOf(Path.of(beside));
            }
            put(out, EngineHash.ENTRY, hash.written());
        }
    }

    private void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(times.getOrDefault(name, NO_TIME));
        out.putNextEntry(copy);
        out.write(bytes);
    }
}
