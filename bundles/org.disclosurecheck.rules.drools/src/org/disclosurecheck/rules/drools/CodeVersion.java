package org.disclosurecheck.rules.drools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program’s own classes that rules call, as a fingerprint. Of a jar its table of contents is enough, which holds the
 * checksum of every class; only who opens a book of one’s own asks for it.
 */
final class CodeVersion {

    private static final String OWN = "org/disclosurecheck/";

    private CodeVersion() {
    }

    /** The fingerprint of everything of ours that stands where these classes stand. */
    static byte[] of(List<Class<?>> classes) {
        SortedMap<String, Long> checksums = new TreeMap<>();
        classes.stream().map(CodeVersion::place).distinct().forEach(place -> add(place, checksums));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        checksums.forEach((name, checksum) -> all.writeBytes((name + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
        classes.forEach(type -> all.writeBytes(bytes(type)));
        return all.toByteArray();
    }

    /** An empty path where a class does not tell where it comes from. */
    private static Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null ? Path.of("") : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Path.of("");
        }
    }

    private static void add(Path place, SortedMap<String, Long> checksums) {
        try {
            if (Files.isRegularFile(place)) {
                try (ZipFile jar = new ZipFile(place.toFile())) {
                    jar.stream().filter(entry -> isOwn(entry.getName())).sorted(Comparator.comparing(ZipEntry::getName))
                            .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
                }
            } else if (!place.toString().isEmpty() && Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(Files::isRegularFile).forEach(file -> {
                        String name = place.relativize(file).toString().replace('\\', '/');
                        if (isOwn(name)) {
                            checksums.put(name, checksum(file));
                        }
                    });
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // what cannot be looked at does not count; the classes themselves do in any case
            return;
        }
    }

    private static boolean isOwn(String name) {
        return name.startsWith(OWN) && name.endsWith(".class");
    }

    private static long checksum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
