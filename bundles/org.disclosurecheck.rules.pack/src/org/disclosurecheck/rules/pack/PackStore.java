package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;

/**
 * Where the user’s rule packs lie: every version that was ever installed, until it is removed ({@link KeptPacks}), which of
 * them is in use ({@link WayBack}), and whose signatures are trusted ({@link TrustedKeys}); {@link PackList} tells all of it
 * together with what came with the program. What is half-written is not there, and several programs may change it at once.
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

    private final Path root;
    private final KeptPacks kept;
    private final WayBack way;
    private final TrustedKeys keys;
    private final PackList packs;

    public PackStore(Path root) {
        this(root, new ShippedPacks(null));
    }

    PackStore(Path root, ShippedPacks shipped) {
        this.root = root;
        kept = new KeptPacks(root);
        way = new WayBack(root);
        keys = new TrustedKeys(root);
        packs = new PackList(kept, shipped, way, keys);
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
        Edition edition = pack.edition();
        keys.allow(edition.name(), pack.signer(), allowUnsigned);
        Path before = kept.file(edition);
        if (Files.exists(before) && !Sha256.hex(Files.readAllBytes(before)).equals(pack.sha256())) {
            throw new PackRefused(edition.name() + " 已经安装过，内容却不同；请让发布人换一个版本号",
                    edition.name() + " is installed already with another content: ask for another version number");
        }
        if (!kept.isSound(edition)) {
            kept.keep(pack, Files.readAllBytes(file), part -> PackOpener.whole(PackOpener.open(part, edition, engine)));
        }
        activate(edition);
        return pack;
    }

    /**
     * Takes an installed version into use. One that came with the program stays the user’s, whatever happens to the program.
     *
     * @throws PackRefused when it is not installed, or came with the program and nobody trusts who signed it
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
        if (!PackList.isNamed(edition)) {
            throw PackList.notThere(edition);
        }
        if (!kept.has(edition)) {
            keepShipped(edition, allowUnsigned);
        }
        try (StoreLock lock = StoreLock.of(root)) {
            // somebody else may have removed it a moment ago
            if (!kept.has(edition)) {
                throw PackList.notThere(edition);
            }
            way.step(edition);
        }
    }

    private void keepShipped(Edition edition, boolean allowUnsigned) throws IOException, PackRefused {
        ShippedPacks.Shipped found = packs.shipped(edition);
        if (found == null) {
            throw PackList.notThere(edition);
        }
        keys.allow(edition.name(), found.pack().signer(), allowUnsigned);
        try {
            kept.keep(found.pack(), found.file(), part -> { });
        } catch (RuleBookException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes the version into use that was in use before the present one.
     *
     * @return what is in use now; empty when it is the built-in book
     * @throws PackRefused when no pack is in use
     */
    public Optional<Installed> rollback() throws IOException, PackRefused {
        try (StoreLock lock = StoreLock.of(root)) {
            if (!way.back(kept::has)) {
                throw new PackRefused("现在用的就是内置规则，没有可退回的", "the built-in rules are in use: there is no way back");
            }
            return inUse();
        }
    }

    /** Goes back to the built-in rules; every pack stays installed. */
    public void useBuiltIn() throws IOException {
        if (Files.isDirectory(root)) {
            try (StoreLock lock = StoreLock.of(root)) {
                way.clear();
            }
        }
    }

    /** Removes a version for good. Results that were found with it can no longer be checked again here. */
    public void remove(String id, String version) throws IOException, PackRefused {
        Edition edition = find(id, version).edition();
        try (StoreLock lock = StoreLock.of(root)) {
            Installed pack = find(id, version);
            if (pack.shipped()) {
                throw new PackRefused(edition.name() + " 是随程序安装的，不能在这里移除；请用安装程序卸载",
                        edition.name() + " came with the program and is not removed here: uninstall it from the program");
            }
            if (pack.active()) {
                throw new PackRefused(edition.name() + " 正在使用，请先退回（rules rollback）或安装别的版本",
                        edition.name() + " is in use: roll back first, or install another version");
            }
            kept.remove(edition);
            way.forget(edition);
        }
    }

    /** All versions that are installed, by id, then in the order of their versions. */
    public List<Installed> list() throws IOException {
        return packs.list();
    }

    /** The version in use; empty when it is the built-in book. */
    public Optional<Installed> inUse() throws IOException, PackRefused {
        Edition now = way.last();
        return now == null ? Optional.empty() : Optional.of(find(now.id(), now.version()));
    }

    /** Whether a version is installed or came with the program. */
    public boolean has(String id, String version) throws IOException {
        return packs.has(id, version);
    }

    /**
     * A version that is installed or came with the program.
     *
     * @throws PackRefused when it is not installed
     */
    public Installed find(String id, String version) throws IOException, PackRefused {
        return packs.find(id, version);
    }

    /** The file of an installed pack, as it was installed. */
    public Path file(Edition edition) {
        return kept.file(edition);
    }

    /**
     * Opens the rules of an installed pack: the same file that was installed, or none at all.
     *
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     */
    public RuleRunner open(Edition edition, RuleEngine engine, boolean allowUnsigned)
            throws IOException, PackRefused, RuleBookException {
        Installed installed = find(edition.id(), edition.version());
        keys.allow(edition.name(), installed.key(), allowUnsigned);
        if (installed.shipped()) {
            return PackOpener.open(packs.shipped(edition).pack(), engine);
        }
        kept.compare(installed.edition());
        return PackOpener.open(kept.folder(edition), installed.edition(), engine);
    }

    /**
     * Opens a pack that is not installed; it leaves no trace.
     *
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     */
    public RuleRunner open(Path file, RuleEngine engine, boolean allowUnsigned)
            throws IOException, PackRefused, RuleBookException {
        RulePack pack = RulePack.read(file);
        keys.allow(file.toString(), pack.signer(), allowUnsigned);
        return PackOpener.open(pack, engine);
    }

    /** What the signature of a pack is worth to this user. */
    public Trust trust(RulePack pack) {
        return keys.of(pack.signer());
    }

    /** Trusts who signs with that key from now on. */
    public void trust(PublicKey key) throws IOException {
        keys.add(key);
    }

    /** The fingerprints of the trusted keys. */
    public List<String> trusted() throws IOException {
        return keys.all();
    }

    /**
     * Trusts that key no longer.
     *
     * @return false when nobody did
     */
    public boolean distrust(String fingerprint) throws IOException {
        return keys.remove(fingerprint);
    }
}
