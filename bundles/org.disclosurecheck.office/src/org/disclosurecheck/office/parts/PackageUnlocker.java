package org.disclosurecheck.office.parts;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unlocker;
import org.disclosurecheck.extract.Unreadable;

/**
 * Word documents and workbooks with a password to open. Office puts such a package, encrypted, into a compound file of
 * the old kind. Every file is asked, so POI, which knows how to decrypt it, is not started before one is met.
 */
public final class PackageUnlocker implements Unlocker {

    @Override
    public boolean locked(Content content) {
        return CompoundKind.of(content) == CompoundKind.ENCRYPTED_PACKAGE;
    }

    @Override
    public Content unlock(Content content) throws Unreadable {
        return new Content(content.name(), new EncryptedPackage(content.bytes()).open(content.password()),
                content.password());
    }
}
