package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;

/** The text of a rule book on its way to the executors: names and contents of its files. None is the built-in book alone. */
record OwnRules(TreeMap<String, byte[]> files) implements Serializable {

    private static final long MOST_BYTES = 64L << 20;

    static final OwnRules NONE = new OwnRules(new TreeMap<>());

    static OwnRules read(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
                if (bytes > MOST_BYTES) {
                    throw new IOException("文件太多，不像规则库 (too large for a rule book): " + folder);
                }
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new OwnRules(files);
    }

    /** Opens the book, and compiles it where it was not compiled before. */
    RuleRunner open(RuleEngine engine) throws RuleBookException, IOException {
        if (files.isEmpty()) {
            return engine.builtIn();
        }
        Path folder = Files.createTempDirectory("margent-rules");
        try {
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey()).normalize();
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return engine.open(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
    }
}
