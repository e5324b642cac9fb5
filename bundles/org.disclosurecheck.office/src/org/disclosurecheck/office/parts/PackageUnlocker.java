package org.disclosurecheck.office.parts;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unlocker;
import org.disclosurecheck.extract.Unreadable;

/**
 * Word documents and workbooks with a password to open. Office puts such a package, encrypted, into a compound file of
 * the old kind. Every file is asked, so POI, which knows how to decrypt it, is not started before one is met.
 */
public final class PackageUnlocker implements Unlocker {

    private static final int HEADER = 512;
    private static final int DIRECTORY_ENTRY = 128;
    private static final String STREAM = "EncryptedPackage";

    /** Entries of the directory begin at multiples of their size behind the header, wherever its sectors lie. */
    @Override
    public boolean locked(Content content) {
        if (!content.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return false;
        }
        byte[] bytes = content.bytes();
        for (int at = HEADER; at + 2 * STREAM.length() <= bytes.length; at += DIRECTORY_ENTRY) {
            if (named(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length(); i++) {
            if (bytes[at + 2 * i] != STREAM.charAt(i) || bytes[at + 2 * i + 1] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Content unlock(Content content) throws Unreadable {
        return new Content(content.name(), new EncryptedPackage(content.bytes()).open(content.password()),
                content.password());
    }
}
