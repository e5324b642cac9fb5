package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Path;

import org.disclosurecheck.rules.pack.KeyFiles;
import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.ui.Said;
import org.eclipse.osgi.util.NLS;

/** The file of a private key as the window meets it: chosen by hand, so it may be anything. */
final class KeyFile {

    private KeyFile() {
    }

    /** Whether the key asks for a passphrase; what is no key does not. */
    static boolean locked(Path secret) {
        try {
            return Keys.asksForPassphrase(secret);
        } catch (IOException | PackRefused e) {
            return false;
        }
    }

    /**
     * Opens the key.
     *
     * @param passphrase null when it asks for none
     */
    static Release.Seal seal(Path secret, char[] passphrase) throws IOException, PackRefused {
        try {
            Release.Seal seal = new Release.Seal(Keys.privateKey(secret, passphrase), Keys.publicKey(KeyFiles.knownOf(secret)));
            if (KeyFiles.isOpenToOthers(secret)) {
                Said.inStatusLine(NLS.bind(Messages.Key_open, secret));
            }
            return seal;
        } catch (PackRefused e) {
            if (locked(secret)) {
                throw new PackRefused(Messages.Key_wrong, Messages.Key_wrong);
            }
            String none = NLS.bind(Messages.Key_none_such, secret.getFileName());
            throw new PackRefused(none, none);
        }
    }
}
