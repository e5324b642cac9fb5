package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;

/** Whose signatures the user trusts: public keys in files that are called by their fingerprints. */
final class TrustedKeys {

    private static final String PEM = ".pub";

    private final Path folder;

    TrustedKeys(Path root) {
        folder = root.resolve("trusted");
    }

    /**
     * What a signature is worth to this user.
     *
     * @param key fingerprint of the key; empty when nobody signed
     */
    Trust of(String key) {
        return key.isEmpty() ? Trust.UNSIGNED : Files.isRegularFile(file(key)) ? Trust.TRUSTED : Trust.UNKNOWN_SIGNER;
    }

    /**
     * Lets a pack pass that may be used.
     *
     * @param name what the pack is called
     * @param key fingerprint of the key that signed it; empty when nobody did
     * @param allowUnsigned whether the user takes a pack that nobody signed whom he trusts
     */
    void allow(String name, String key, boolean allowUnsigned) throws PackRefused {
        Trust trust = of(key);
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

    void add(PublicKey key) throws IOException {
        Folders.write(file(Keys.fingerprint(key)), Keys.pem(key));
    }

    /** Their fingerprints. */
    List<String> all() throws IOException {
        return Folders.children(folder).stream().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(PEM) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - PEM.length())).toList();
    }

    /** False when it was not trusted. */
    boolean remove(String fingerprint) throws IOException {
        return fingerprint.matches("[0-9a-f]+") && Files.deleteIfExists(file(fingerprint));
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + PEM);
    }
}
