package org.disclosurecheck.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.source.Json;

/**
 * Where the user’s rule packs lie: every version that was ever installed, until it is removed, and which of them is in
 * use. The last line of a file says that; the lines above it are the way back. What is half-written is not there.
 */
public final class PackStore {

    /**
     * An installed pack.
     *
     * @param edition what it is
     * @param date day of its release
     * @param signer who signed it; empty when nobody did
     * @param key fingerprint of the key; empty when nobody did
     * @param trust what its signature is worth today
     * @param active whether it is the one in use
     * @param shipped whether it came with the program and the user did not take it into use yet
     */
    public record Installed(Edition edition, String date, String signer, String key, Trust trust, boolean active, boolean shipped) {
    }

    private static final String PEM = ".pub";
    /** What is known of an installed pack without opening it. */
    private static final String RECORD = "record.json";

    private final Path root;
    private final Path active;
    private final ShippedPacks shipped;

    public PackStore(Path root) {
        this(root, new ShippedPacks(null));
    }

    PackStore(Path root, ShippedPacks shipped) {
        this.root = root;
        this.shipped = shipped;
        this.active = PackHome.active(root);
    }

    /** The user’s store: see {@link PackHome}. */
    public static PackStore ofUser() {
        return new PackStore(PackHome.ofUser(), ShippedPacks.ofProgram());
    }

    /**
     * Installs a pack and takes it into use. Whoever is interrupted has what was there before.
     *
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     * @throws PackRefused when it may not be installed
     * @throws RuleBookException when its rules do not compile here
     */
    public RulePack install(Path file, RuleEngine engine, boolean allowUnsigned)
            throws IOException, PackRefused, RuleBookException {
        RulePack pack = RulePack.read(file);
        allow(pack.edition().name(), trust(pack), pack.signer(), allowUnsigned);
        Path folder = folder(pack.edition());
        Path kept = kept(pack.edition());
        if (Files.exists(kept) && !Sha256.hex(Files.readAllBytes(kept)).equals(pack.sha256())) {
            throw new PackRefused(pack.edition().name() + " 已经安装过，内容却不同；请让发布人换一个版本号",
                    pack.edition().name() + " is installed already with another content: ask for another version number");
        }
        if (!Files.exists(kept) || !isRecorded(folder)) {
            keep(pack, file, engine, folder, kept);
        }
        activate(pack.edition());
        return pack;
    }

    private void keep(RulePack pack, Path file, RuleEngine engine, Path folder, Path kept)
            throws IOException, PackRefused, RuleBookException {
        keep(pack, Files.readAllBytes(file), folder, kept, part -> whole(open(part, pack.edition(), engine)));
    }

    /** What is to be seen to before a pack counts as installed. */
    private interface Proof {
        void of(Path part) throws IOException, PackRefused, RuleBookException;
    }

    private void keep(RulePack pack, byte[] file, Path folder, Path kept, Proof proof)
            throws IOException, PackRefused, RuleBookException {
        Files.createDirectories(folder.getParent());
        Folders.deleteAbandoned(folder.getParent());
        Path part = Files.createTempDirectory(folder.getParent(), ".part");
        try {
            pack.unpack(part.resolve("book"));
            Map<String, Object> record = new LinkedHashMap<>();
            Manifest manifest = pack.manifest();
            record.put("title", manifest.title());
            record.put("date", manifest.date());
            record.put("sha256", pack.sha256());
            record.put("bookHash", manifest.bookHash());
            record.put("baseHash", manifest.baseHash());
            record.put("signer", manifest.signer());
            record.put("key", pack.signer());
            Files.write(part.resolve(RECORD), Json.write(record));
            proof.of(part);
            Folders.delete(folder);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            Path copy = Files.createTempFile(folder.getParent(), ".part", "");
            Files.write(copy, file);
            // the file makes the pack installed
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Folders.delete(part);
        }
    }

    /** A rule that is left out of a folder is the author’s to mend; of a release none may be missing. */
    static RuleRunner whole(RuleRunner runner) throws RuleBookException {
        if (!runner.book().broken().isEmpty()) {
            throw new RuleBookException(runner.book().broken().stream().flatMap(rule -> rule.lines().stream()).toList());
        }
        return runner;
    }

    /**
     * Takes an installed version into use. One that came with the program stays the user’s, whatever happens to the program.
     *
     * @throws PackRefused when it came with the program and nobody trusts who signed it
     */
    public void activate(Edition edition) throws IOException, PackRefused {
        activate(edition, false);
    }

    /**
     * The same.
     *
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     */
    public void activate(Edition edition, boolean allowUnsigned) throws IOException, PackRefused {
        if (!Files.isRegularFile(kept(edition))) {
            ShippedPacks.Shipped found = shipped(edition.id(), edition.version());
            if (found != null) {
                allow(edition.name(), trust(found.pack()), found.pack().signer(), allowUnsigned);
                try {
                    keep(found.pack(), found.file(), folder(edition), kept(edition), part -> { });
                } catch (RuleBookException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        List<String> way = way();
        String line = edition.id() + "\t" + edition.version();
        if (way.isEmpty() || !way.get(way.size() - 1).equals(line)) {
            way.add(line);
            write(way);
        }
    }

    /**
     * Takes the version into use that was in use before the present one.
     *
     * @return what is in use now; empty when it is the built-in book
     * @throws PackRefused when no pack is in use
     */
    public Optional<Installed> rollback() throws IOException, PackRefused {
        List<String> way = way();
        if (way.isEmpty()) {
            throw new PackRefused("现在用的就是内置规则，没有可退回的", "the built-in rules are in use: there is no way back");
        }
        do {
            way.remove(way.size() - 1);
        } while (!way.isEmpty() && !isThere(way.get(way.size() - 1)));
        write(way);
        return inUse();
    }

    /** Goes back to the built-in rules; every pack stays installed. */
    public void useBuiltIn() throws IOException {
        Files.deleteIfExists(active);
    }

    /** Removes a version for good. Results that were found with it can no longer be checked again here. */
    public void remove(String id, String version) throws IOException, PackRefused {
        Installed pack = find(id, version);
        if (pack.shipped()) {
            throw new PackRefused(pack.edition().name() + " 是随程序安装的，不能在这里移除；请用安装程序卸载",
                    pack.edition().name() + " came with the program and is not removed here: uninstall it from the program");
        }
        if (pack.active()) {
            throw new PackRefused(pack.edition().name() + " 正在使用，请先退回（rules rollback）或安装别的版本",
                    pack.edition().name() + " is in use: roll back first, or install another version");
        }
        Files.deleteIfExists(kept(pack.edition()));
        Folders.delete(folder(pack.edition()));
        String gone = id + "\t" + version;
        List<String> way = new ArrayList<>();
        for (String line : way()) {
            // what was left for the removed version and taken again afterwards is one step back, not two
            if (!line.equals(gone) && (way.isEmpty() || !line.equals(way.get(way.size() - 1)))) {
                way.add(line);
            }
        }
        if (!way.isEmpty()) {
            write(way);
        }
    }

    /** All versions that are installed, by id, then in the order of their versions. */
    public List<Installed> list() throws IOException {
        List<Installed> all = new ArrayList<>();
        String now = last();
        Path packs = root.resolve("packs");
        if (Files.isDirectory(packs)) {
            for (Path id : children(packs)) {
                for (Path file : children(id)) {
                    String name = file.getFileName().toString();
                    if (RulePack.isNamedLikeOne(file) && !name.startsWith(".")) {
                        String version = name.substring(0, name.length() - RulePack.ENDING.length());
                        all.add(installed(id.getFileName().toString(), version, now));
                    }
                }
            }
        }
        for (ShippedPacks.Shipped one : shipped.all()) {
            if (all.stream().noneMatch(known -> known.edition().name().equals(one.pack().edition().name()))) {
                all.add(installed(one.pack()));
            }
        }
        all.sort((a, b) -> a.edition().id().equals(b.edition().id()) ? Versions.compare(a.edition().version(),
                b.edition().version()) : a.edition().id().compareTo(b.edition().id()));
        return all;
    }

    /** The version in use; empty when it is the built-in book. */
    public Optional<Installed> inUse() throws IOException, PackRefused {
        String now = last();
        return now == null ? Optional.empty() : Optional.of(find(now.substring(0, now.indexOf('\t')),
                now.substring(now.indexOf('\t') + 1)));
    }

    /** @throws PackRefused when it is not installed */
    public Installed find(String id, String version) throws IOException, PackRefused {
        Edition named = new Edition(id, version, id, "");
        try {
            new EntryNames().take(id + "/" + version);
        } catch (PackRefused e) {
            throw notThere(named);
        }
        if (!Files.isRegularFile(kept(named)) || !Files.isRegularFile(folder(named).resolve(RECORD))) {
            ShippedPacks.Shipped found = shipped(id, version);
            if (found == null) {
                throw notThere(named);
            }
            return installed(found.pack());
        }
        return installed(id, version, last());
    }

    private Installed installed(RulePack pack) {
        return new Installed(pack.edition(), pack.manifest().date(), pack.manifest().signer(), pack.signer(), trust(pack), false, true);
    }

    /** Null when the program has none of that name. */
    private ShippedPacks.Shipped shipped(String id, String version) throws IOException {
        return shipped.all().stream().filter(one -> one.pack().manifest().id().equals(id) && one.pack().manifest().version().equals(version))
                .findFirst().orElse(null);
    }

    /** The file of an installed pack, as it was installed. */
    public Path file(Edition edition) {
        return kept(edition);
    }

    private static PackRefused notThere(Edition edition) {
        return new PackRefused("没有安装规则包 " + edition.name() + "；已安装的见 margent rules packs",
                "the rule pack " + edition.name() + " is not installed; see margent rules packs");
    }

    /**
     * Opens the rules of an installed pack: the same file that was installed, or none at all.
     *
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     */
    public RuleRunner open(Edition edition, RuleEngine engine, boolean allowUnsigned)
            throws IOException, PackRefused, RuleBookException {
        Installed installed = find(edition.id(), edition.version());
        allow(edition.name(), installed.trust(), installed.key(), allowUnsigned);
        if (installed.shipped()) {
            return open(shipped(edition.id(), edition.version()).pack(), engine);
        }
        Path kept = kept(edition);
        byte[] bytes = Files.readAllBytes(kept);
        if (!Sha256.hex(bytes).equals(installed.edition().sha256())) {
            // says which entry, when it is only a part of it
            RulePack.read(kept);
            throw new PackRefused(kept + " 与安装时不同，规则包被换过", kept + " is not the file that was installed");
        }
        return open(folder(edition), installed.edition(), engine);
    }

    /** Opens a pack that is not installed. It is unpacked beside the installed ones, by its hash, and leaves no other trace. */
    public RuleRunner open(Path file, RuleEngine engine, boolean allowUnsigned)
            throws IOException, PackRefused, RuleBookException {
        RulePack pack = RulePack.read(file);
        allow(file.toString(), trust(pack), pack.signer(), allowUnsigned);
        return open(pack, engine);
    }

    private static RuleRunner open(RulePack pack, RuleEngine engine) throws IOException, PackRefused, RuleBookException {
        Path temporary = Files.createTempDirectory("margent-pack");
        try {
            pack.unpack(temporary.resolve("book"));
            RuleRunner runner = engine.open(temporary.resolve("book"), pack.edition(), pack.manifest().bookHash());
            base(pack.edition(), pack.manifest().baseHash(), runner);
            return runner;
        } finally {
            Folders.delete(temporary);
        }
    }

    private static RuleRunner open(Path folder, Edition edition, RuleEngine engine)
            throws IOException, PackRefused, RuleBookException {
        Map<String, Object> record = record(folder);
        RuleRunner runner = engine.open(folder.resolve("book"), edition, record.get("bookHash").toString());
        base(edition, record.get("baseHash").toString(), runner);
        return runner;
    }

    /** A pack without its base gives other results on another base, and nobody would know. */
    private static void base(Edition edition, String baseHash, RuleRunner runner) throws PackRefused {
        String hash = runner.book().hash();
        String below = hash.indexOf('+') < 0 ? "" : hash.substring(hash.indexOf('+') + 1, hash.indexOf('#'));
        if (!below.equals(baseHash)) {
            throw new PackRefused("规则包 " + edition.name() + " 要用另一个版本的内置规则；请用当时的程序，或请发布人重新做包（不加 --without-base）",
                    "the rule pack " + edition.name() + " stands on other built-in rules: use the program of its day, or ask "
                            + "for a pack that was made without --without-base");
        }
    }

    /** What the signature of a pack is worth to this user. */
    public Trust trust(RulePack pack) {
        return trust(pack.signer());
    }

    private Trust trust(String key) {
        return key.isEmpty() ? Trust.UNSIGNED : Files.isRegularFile(trustedKey(key)) ? Trust.TRUSTED : Trust.UNKNOWN_SIGNER;
    }

    private static void allow(String name, Trust trust, String key, boolean allowUnsigned) throws PackRefused {
        if (trust == Trust.UNSIGNED && !allowUnsigned) {
            throw new PackRefused("规则包 " + name + " 没有签名，不能使用；确知来历的，加 --allow-unsigned",
                    "the rule pack " + name + " is not signed and may not be used; if you know where it comes from, add "
                            + "--allow-unsigned");
        }
        if (trust == Trust.UNKNOWN_SIGNER && !allowUnsigned) {
            throw new PackRefused("规则包 " + name + " 的签名人不在可信名单上（公钥 " + key
                    + "）；核对公钥后用 margent rules trust 加入，或加 --allow-unsigned", "the rule pack " + name
                    + " is signed by a key that is not trusted (" + key + "): compare it and add it with margent rules trust, "
                    + "or add --allow-unsigned");
        }
    }

    /** Trusts who signs with that key from now on. */
    public void trust(PublicKey key) throws IOException {
        Path file = trustedKey(Keys.fingerprint(key));
        Files.createDirectories(file.getParent());
        write(file, Keys.pem(key));
    }

    /** The fingerprints of the trusted keys. */
    public List<String> trusted() throws IOException {
        Path folder = root.resolve("trusted");
        return Files.isDirectory(folder) ? children(folder).stream().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(PEM) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - PEM.length())).toList() : List.of();
    }

    /**
     * Trusts that key no longer.
     *
     * @return false when nobody did
     */
    public boolean distrust(String fingerprint) throws IOException {
        return fingerprint.matches("[0-9a-f]+") && Files.deleteIfExists(trustedKey(fingerprint));
    }

    private Path trustedKey(String fingerprint) {
        return root.resolve("trusted").resolve(fingerprint + PEM);
    }

    private Installed installed(String id, String version, String now) throws IOException {
        Map<String, Object> record = record(folder(new Edition(id, version, id, "")));
        String key = record.get("key").toString();
        Edition edition = new Edition(id, version, record.get("title").toString(), record.get("sha256").toString(),
                record.get("signer").toString(), key);
        return new Installed(edition, record.get("date").toString(), edition.signer(), key, trust(key),
                (id + "\t" + version).equals(now), false);
    }

    private static Map<String, Object> record(Path folder) throws IOException {
        Path file = folder.resolve(RECORD);
        byte[] bytes = Files.readAllBytes(file);
        try {
            return Json.map(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static boolean isRecorded(Path folder) {
        try {
            return !record(folder).isEmpty();
        } catch (IOException e) {
            // whatever is wrong with it, installing writes it anew
            return false;
        }
    }

    private Path folder(Edition edition) {
        return root.resolve("packs").resolve(edition.id()).resolve(edition.version());
    }

    private Path kept(Edition edition) {
        return root.resolve("packs").resolve(edition.id()).resolve(edition.version() + RulePack.ENDING);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private String last() throws IOException {
        List<String> way = way();
        return way.isEmpty() ? null : way.get(way.size() - 1);
    }

    private boolean isThere(String line) {
        int tab = line.indexOf('\t');
        return Files.isRegularFile(kept(new Edition(line.substring(0, tab), line.substring(tab + 1), "", "")));
    }

    private List<String> way() throws IOException {
        return Files.isRegularFile(active) ? new ArrayList<>(Files.readAllLines(active).stream()
                .filter(line -> line.indexOf('\t') > 0).toList()) : new ArrayList<>();
    }

    private void write(List<String> way) throws IOException {
        if (way.isEmpty()) {
            Files.deleteIfExists(active);
        } else {
            Files.createDirectories(root);
            write(active, String.join("\n", way) + "\n");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path part = Files.createTempFile(file.getParent(), ".part", "");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
