package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;

import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;

/** The file of a private key, and the public key beside it. */
final class KeyFile {

    private KeyFile() {
    }

    /**
     * Makes a pair of keys: the private one stays with whoever signs, the public one goes to whoever installs. This machine
     * trusts it at once.
     *
     * @param passphrase null to leave the private key unprotected
     */
    static void make(Path secret, char[] passphrase) throws IOException {
        KeyPair pair = Keys.generate();
        Files.writeString(secret, Keys.pem(pair.getPrivate()) + Keys.pem(pair.getPublic()));
        Files.writeString(beside(secret), Keys.pem(pair.getPublic()));
        PackStore.ofUser().trust(pair.getPublic());
    }

    /** Whether the key asks for a passphrase. */
    static boolean locked(Path secret) {
        try {
            return Files.isRegularFile(secret) && Files.size(secret) < 1 << 16
                    && Files.readString(secret, java.nio.charset.StandardCharsets.ISO_8859_1).contains("BEGIN ENCRYPTED PRIVATE KEY");
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens the key. */
    static Release.Seal seal(Path secret, char[] passphrase) throws IOException, PackRefused {
        return new Release.Seal(Keys.privateKey(secret), Keys.publicKey(Files.exists(beside(secret)) ? beside(secret) : secret));
    }

    /** The public key beside a private one. */
    static Path beside(Path key) {
        return key.resolveSibling(key.getFileName().toString().replaceFirst("\\.key$", "") + ".pub");
    }
}
