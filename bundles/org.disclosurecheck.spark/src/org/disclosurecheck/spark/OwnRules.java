package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;

/**
 * A rule book on its way to the executors. None is the built-in book alone.
 *
 * @param files names and contents of the files of a folder
 * @param pack a rule pack as it was released, or null
 */
record OwnRules(TreeMap<String, byte[]> files, byte[] pack) implements Serializable {

    private static final long MOST_BYTES = 64L << 20;

    static final OwnRules NONE = new OwnRules(new TreeMap<>(), null);

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
        return new OwnRules(files, null);
    }

    /**
     * The file of a rule pack, or “id@version” of one that is installed where the driver runs. Whether it may be used is found
     * out there: the executors know nobody whom to trust.
     *
     * @throws RuleBookException when it may not be used; the message says why
     */
    static OwnRules pack(String name, boolean allowUnsigned, RuleEngine engine, Language language)
            throws IOException, RuleBookException {
        PackStore store = PackStore.ofUser();
        int at = name.lastIndexOf('@');
        try {
            if (Files.isRegularFile(Path.of(name)) || at < 1) {
                store.open(Path.of(name), engine, allowUnsigned);
                return new OwnRules(new TreeMap<>(), Files.readAllBytes(Path.of(name)));
            }
            Edition edition = store.find(name.substring(0, at), name.substring(at + 1)).edition();
            store.open(edition, engine, allowUnsigned);
            return new OwnRules(new TreeMap<>(), Files.readAllBytes(store.file(edition)));
        } catch (PackRefused e) {
            throw new RuleBookException(List.of(e.message(language)));
        }
    }

    /** Opens the book, and compiles it where it was not compiled before. */
    RuleRunner open(RuleEngine engine) throws RuleBookException, IOException {
        if (pack != null) {
            return openPack(engine);
        }
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
            delete(folder);
        }
    }

    /** The driver has seen who signed it; that it came whole is seen here once more. */
    private RuleRunner openPack(RuleEngine engine) throws RuleBookException, IOException {
        Path folder = Files.createTempDirectory("margent-pack");
        try {
            Path file = Files.write(folder.resolve("rules.mrp"), pack);
            return new PackStore(folder.resolve("store")).open(file, engine, true);
        } catch (PackRefused e) {
            throw new RuleBookException(List.of(e.message(Language.ZH)));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        }
    }
}
