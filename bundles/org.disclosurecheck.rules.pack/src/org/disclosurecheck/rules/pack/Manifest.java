package org.disclosurecheck.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.source.Json;

/**
 * What a pack says of itself.
 *
 * @param id what it is called from version to version: 本市规则
 * @param title title for people
 * @param version its version: 2027.1
 * @param date day of the release: 2027-01-05
 * @param engine version of the program that it was made with
 * @param base what its rules stand on
 * @param baseHash hash of the built-in book that it needs; empty unless it stands on it
 * @param bookHash hash of its rules, as the rule engine computes it
 * @param since what its change notes compare with, for people
 * @param signer who signed it; empty when nobody did
 * @param key fingerprint of the key that signed it; empty when nobody did
 * @param entries SHA-256 of every other entry, by name
 */
public record Manifest(String id, String title, String version, String date, String engine, Base base, String baseHash,
        String bookHash, String since, String signer, String key, Map<String, String> entries) {

    /** What the rules of a pack stand on. */
    public enum Base {
        /** The built-in rules of the day are in the pack: it gives the same results with every later program. */
        INCLUDED,
        /** The built-in rules of exactly one version of the program, which are not in the pack. */
        BUILT_IN,
        /** Nothing: all rules are the pack’s own. */
        NONE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final String NAME = "manifest.json";
    private static final String FORMAT = "margent-rule-pack-1";
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    byte[] bytes() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("id", id);
        tree.put("title", title);
        tree.put("version", version);
        tree.put("date", date);
        tree.put("engine", engine);
        tree.put("base", base.id());
        tree.put("baseHash", baseHash);
        tree.put("bookHash", bookHash);
        tree.put("since", since);
        tree.put("signer", signer);
        tree.put("key", key);
        tree.put("entries", new TreeMap<>(entries));
        try {
            return Json.write(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest read(byte[] bytes) throws PackRefused {
        try {
            Map<String, Object> tree = Json.map(new ByteArrayInputStream(bytes));
            if (!FORMAT.equals(tree.get("format"))) {
                throw new PackRefused("这个规则包是更新版本的程序做的，请先更新 Margent",
                        "this rule pack was made by a later version of the program: update Margent first");
            }
            Map<String, String> entries = new TreeMap<>();
            ((Map<?, ?>) tree.get("entries")).forEach((name, hash) -> entries.put(name.toString(), hash.toString()));
            String base = word(tree, "base");
            return new Manifest(word(tree, "id"), word(tree, "title"), word(tree, "version"), word(tree, "date"),
                    word(tree, "engine"), base(base), word(tree, "baseHash"), word(tree, "bookHash"), word(tree, "since"),
                    word(tree, "signer"), word(tree, "key"), entries).checked();
        } catch (IOException | RuntimeException e) {
            throw new PackRefused(NAME + " 读不懂", NAME + " cannot be understood");
        }
    }

    private static Base base(String id) {
        for (Base base : Base.values()) {
            if (base.id().equals(id)) {
                return base;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String word(Map<String, Object> tree, String key) {
        return (String) Objects.requireNonNull(tree.get(key), key);
    }

    /** Id and version become names of files. */
    Manifest checked() throws PackRefused {
        if (!ID.matcher(id).matches()) {
            throw new PackRefused("规则包的名称只能用文字、数字、点、横线，不能是“" + id + "”",
                    "the id of a pack is made of letters, digits, dots and dashes, not “" + id + "”");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new PackRefused("版本号要像 2027.1 这样写，不能是“" + version + "”",
                    "a version is written like 2027.1, not “" + version + "”");
        }
        new EntryNames().take(id + "/" + version);
        if (!DATE.matcher(date).matches()) {
            throw new PackRefused("日期要像 2027-01-05 这样写，不能是“" + date + "”",
                    "a date is written like 2027-01-05, not “" + date + "”");
        }
        return this;
    }
}
