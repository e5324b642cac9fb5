package org.disclosurecheck.headless.tuning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A hash of all that the program is: journals tell by it whether a result was found by the same program. */
final class EngineHash {

    /** Where the program finds it. */
    static final String ENTRY = "META-INF/margent/engine";

    private final MessageDigest digest;

    EngineHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String name, byte[] bytes) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** The check sums that a jar keeps of its entries tell them apart well enough, and need not be worked out again. */
    void addEntriesOf(Path jar) throws IOException {
        try (JarFile beside = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) beside.stream()::iterator) {
                digest.update((entry.getName() + ' ' + entry.getCrc() + '\n').getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The hash as text; what is added later counts for another hash. */
    byte[] written() {
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
