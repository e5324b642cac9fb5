package org.disclosurecheck.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.rules.source.Json;

/**
 * What is known of an installed pack without opening it.
 *
 * @param title its title
 * @param date day of its release
 * @param sha256 hash of its file
 * @param bookHash hash of its rules
 * @param baseHash hash of the built-in book that it needs; empty unless it stands on it
 * @param signer who signed it; empty when nobody did
 * @param key fingerprint of the key; empty when nobody did
 */
record PackRecord(String title, String date, String sha256, String bookHash, String baseHash, String signer, String key) {

    private static final String NAME = "record.json";

    static PackRecord of(RulePack pack) {
        Manifest manifest = pack.manifest();
        return new PackRecord(manifest.title(), manifest.date(), pack.sha256(), manifest.bookHash(), manifest.baseHash(),
                manifest.signer(), pack.signer());
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** @throws IOException when it cannot be read or lacks something; the message names the file */
    static PackRecord read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] bytes = Files.readAllBytes(file);
        Map<String, Object> tree;
        try {
            tree = Json.map(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IOException(file.toString(), e);
        }
        return new PackRecord(word(tree, "title", file), word(tree, "date", file), word(tree, "sha256", file),
                word(tree, "bookHash", file), word(tree, "baseHash", file), word(tree, "signer", file), word(tree, "key", file));
    }

    private static String word(Map<String, Object> tree, String key, Path file) throws IOException {
        Object word = tree.get(key);
        if (word == null) {
            throw new IOException(file + ": “" + key + "”");
        }
        return word.toString();
    }

    void write(Path folder) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", title);
        tree.put("date", date);
        tree.put("sha256", sha256);
        tree.put("bookHash", bookHash);
        tree.put("baseHash", baseHash);
        tree.put("signer", signer);
        tree.put("key", key);
        Files.write(folder.resolve(NAME), Json.write(tree));
    }
}
