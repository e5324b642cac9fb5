package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.pack.Manifest.Base;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Json;

/** Makes a rule pack of a folder of rules. The same folder, words and key give the same bytes. */
public final class Release {

    /**
     * What only the person who releases knows.
     *
     * @param id what the pack is called from version to version
     * @param title title for people
     * @param version its version
     * @param date day of the release, 2027-01-05
     * @param notes what the person wants to say beside the generated notes; may be empty
     * @param signer who signs; empty without a key
     */
    public record Words(String id, String title, String version, String date, String notes, String signer) {

        /** @throws PackRefused when they are not written as they must be */
        public Words checked() throws PackRefused {
            manifest(this, Base.NONE, "", "", "", "", null, Map.of()).checked();
            return this;
        }
    }

    /**
     * The key that signs.
     *
     * @param secret the private key
     * @param known the public key that belongs to it
     */
    public record Seal(PrivateKey secret, PublicKey known) {
    }

    private static final String LOCAL = "local/";
    /** How callers name the built-in rules. */
    private static final String BUILT_IN = "built-in";
    private static final Pattern RULE = Pattern.compile("(?:.*/)?([A-Z]{3}-\\d{3})(?:-[a-z0-9-]+)?/[^/]+");
    private static final Pattern FORM_ID = Pattern.compile("(?m)^form:\\s*[\"']?([^\\s\"'#]+)");

    private final RuleEngine engine;
    private final Path folder;
    private final boolean withBase;
    private Map<String, String> said = Map.of();

    /**
     * @param folder the rules to release
     * @param withBase true to put the built-in rules of the day into the pack, so that it gives the same results with
     *            every later program; false to let it stand on the built-in rules of exactly this program. No matter for a
     *            folder that stands on nothing.
     */
    public Release(RuleEngine engine, Path folder, boolean withBase) {
        this.engine = engine;
        this.folder = folder;
        this.withBase = withBase;
    }

    /** Notes on changes in somebody’s own words, by the ids of their rules, in place of the generated ones. */
    public Release saying(Map<String, String> notes) {
        said = Map.copyOf(notes);
        return this;
    }

    /**
     * The bytes of the pack.
     *
     * @param before the book that the change notes compare with
     * @param since what that is, for people: “内置规则”, “本市规则@2026.1”
     * @param program version of the program
     * @param seal null to leave the pack unsigned
     * @throws RuleBookException when the rules have faults
     * @throws PackRefused when the words are not as they must be
     */
    public byte[] make(Words words, RuleBook before, String since, String program, Seal seal)
            throws IOException, RuleBookException, PackRefused {
        SortedMap<String, byte[]> own = BookFolder.files(folder, "");
        Base base = standsOnNothing(own) ? Base.NONE : withBase ? Base.INCLUDED : Base.BUILT_IN;
        SortedMap<String, byte[]> book = base == Base.INCLUDED ? whole(own) : own;
        PublicKey known = seal == null ? null : Keys.publicOf(seal.secret(), seal.known());
        // said before the rules are looked at, which takes longer
        words.checked();
        RuleRunner runner = opened(book);
        String hash = runner.book().hash();
        int end = hash.indexOf('+');
        List<RuleChange> changes = RuleChanges.between(before, runner.book()).stream().map(this::said).toList();
        SortedMap<String, byte[]> entries = new TreeMap<>();
        book.forEach((name, content) -> entries.put(RulePack.BOOK + name, content));
        for (Language language : Language.values()) {
            entries.put(RulePack.CHANGES + language.choose("zh", "en") + ".txt", notes(words, changes, since, language)
                    .getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> hashes = new TreeMap<>();
        entries.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        byte[] manifest = manifest(words, base, base == Base.BUILT_IN ? hash.substring(end + 1) : "",
                end < 0 ? hash : hash.substring(0, end), since, program, known, hashes).bytes();
        entries.put(Manifest.NAME, manifest);
        if (seal != null) {
            entries.put(RulePack.SIGNATURE, signature(manifest, seal));
        }
        EntryNames names = new EntryNames();
        for (String name : entries.keySet()) {
            names.take(name);
        }
        byte[] zip = PackZip.write(entries);
        RulePack.read(zip);
        return zip;
    }

    private RuleChange said(RuleChange change) {
        String own = said.get(change.rule());
        return own == null ? change : new RuleChange(change.rule(), change.title(), change.kinds(), List.of(own), List.of(own));
    }

    private static Manifest manifest(Words words, Base base, String baseHash, String bookHash, String since, String program,
            PublicKey known, Map<String, String> hashes) {
        return new Manifest(words.id(), words.title(), words.version(), words.date(), program, base, baseHash, bookHash, since,
                known == null ? "" : words.signer(), known == null ? "" : Keys.fingerprint(known), hashes);
    }

    private boolean standsOnNothing(SortedMap<String, byte[]> own) {
        byte[] book = own.get("book.yaml");
        return book != null && new String(book, StandardCharsets.UTF_8).lines()
                .anyMatch(line -> line.replaceFirst("#.*", "").matches("\\s*base\\s*:\\s*[\"']?none[\"']?\\s*"));
    }

    /** The built-in files, with the folder’s own in place of those that they replace. */
    private SortedMap<String, byte[]> whole(SortedMap<String, byte[]> own) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        Set<String> rules = new HashSet<>();
        Set<String> forms = new HashSet<>();
        own.forEach((name, content) -> {
            Matcher rule = RULE.matcher(name);
            if (rule.matches()) {
                rules.add(rule.group(1));
            }
            if (isForm(name)) {
                forms.add(formId(content));
            }
        });
        engine.builtInFiles().forEach((name, content) -> {
            Matcher rule = RULE.matcher(name.replaceFirst("/cases/[^/]*$", "/case"));
            boolean replaced = rule.matches() && rules.contains(rule.group(1))
                    || isForm(name) && forms.contains(formId(content));
            if (!replaced && !name.equals("book.yaml")) {
                all.put(name, content);
            }
        });
        own.forEach((name, content) -> {
            if (!name.equals("book.yaml")) {
                all.put(LOCAL + name, content);
            }
        });
        all.put("book.yaml", "# 内置规则和本地规则都在这个规则包里\nbase: none\n".getBytes(StandardCharsets.UTF_8));
        return all;
    }

    /** Cases have names like “fails-in-the-2019-form.yaml”. */
    private static boolean isForm(String name) {
        return name.equals("form.yaml") || name.endsWith("/form.yaml");
    }

    private static String formId(byte[] form) {
        Matcher id = FORM_ID.matcher(new String(form, StandardCharsets.UTF_8));
        return id.find() ? id.group(1) : "";
    }

    /** The book as whoever installs the pack will open it. */
    private RuleRunner opened(SortedMap<String, byte[]> book) throws IOException, RuleBookException {
        Path temporary = Files.createTempDirectory("margent-pack");
        try {
            RulePack.write(book, temporary.resolve("book"));
            // nobody releases what would be left out wherever it comes to
            RuleRunner runner = PackOpener.whole(engine.open(temporary.resolve("book")));
            // texts are read now: the folder does not stay
            runner.book().rules().stream().findFirst().map((Rule rule) -> runner.book().text(rule));
            return runner;
        } finally {
            Folders.delete(temporary);
        }
    }

    private static String notes(Words words, List<RuleChange> changes, String since, Language language) {
        return words.title() + " " + words.version() + language.choose("（", " (") + words.date() + language.choose("）", ")") + "\n"
                + compared(since, language) + "\n\n"
                + (words.notes().isBlank() ? "" : words.notes().strip() + "\n\n") + RuleChanges.text(changes, language);
    }

    private static String compared(String since, Language language) {
        return since.equals(BUILT_IN) ? language.choose("与内置规则相比", "Compared with the built-in rules")
                : language.choose("与 " + since + " 相比", "Compared with " + since);
    }

    private static byte[] signature(byte[] manifest, Seal seal) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("algorithm", "Ed25519");
        tree.put("key", Base64.getEncoder().encodeToString(seal.known().getEncoded()));
        tree.put("signature", Base64.getEncoder().encodeToString(Keys.sign(seal.secret(), RulePack.signed(manifest))));
        return Json.write(tree);
    }
}
