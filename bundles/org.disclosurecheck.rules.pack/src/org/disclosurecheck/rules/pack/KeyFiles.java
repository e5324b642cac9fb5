package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A pair of keys in its two files.
 *
 * @param secret NAME.key, which nobody but its owner can read: the private key, and the public one for whoever signs
 * @param known NAME.pub, the public key alone, for whoever installs
 * @param fingerprint what the public key is known by
 */
public record KeyFiles(Path secret, Path known, String fingerprint) {

    /** What the file of a private key ends with. */
    public static final String SECRET = ".key";
    /** What the file of a public key ends with. */
    public static final String KNOWN = ".pub";
    /** A shorter passphrase is guessed. */
    public static final int SHORTEST = 8;

    /**
     * Makes a pair, writes its files and trusts it on this machine: whoever signs knows his own key.
     *
     * @param name the files without their ending
     * @param passphrase what opens the private key; null or empty for none
     * @param store where it is trusted
     * @throws java.nio.file.FileAlreadyExistsException when one of the files is there already; nothing is replaced
     * @throws PackRefused when the passphrase is too short
     */
    public static KeyFiles make(Path name, char[] passphrase, PackStore store) throws IOException, PackRefused {
        boolean open = passphrase == null || passphrase.length == 0;
        if (!open && passphrase.length < SHORTEST) {
            throw new PackRefused("口令至少要 " + SHORTEST + " 个字符", "a passphrase has at least " + SHORTEST + " characters");
        }
        Path secret = name.resolveSibling(name.getFileName() + SECRET);
        Path known = name.resolveSibling(name.getFileName() + KNOWN);
        if (Files.exists(known)) {
            throw new FileAlreadyExistsException(known.toString());
        }
        KeyPair pair = Keys.generate();
        String text = Keys.pem(pair.getPublic());
        write(secret, (open ? Keys.pem(pair.getPrivate()) : Keys.pem(pair.getPrivate(), passphrase)) + text, true);
        write(known, text, false);
        store.trust(pair.getPublic());
        return new KeyFiles(secret, known, Keys.fingerprint(pair.getPublic()));
    }

    /** Where the public key of a private one lies: beside it, or, when no such file is there, in the file itself. */
    public static Path knownOf(Path secret) {
        Path beside = secret.resolveSibling(secret.getFileName().toString().replaceFirst("\\.key$", "") + KNOWN);
        return Files.exists(beside) ? beside : secret;
    }

    /** True when others on this machine may read the file. */
    public static boolean isOpenToOthers(Path secret) throws IOException {
        if (!isPosix(secret)) {
            return false;
        }
        Set<PosixFilePermission> may = Files.getPosixFilePermissions(secret);
        return may.contains(PosixFilePermission.GROUP_READ) || may.contains(PosixFilePermission.OTHERS_READ);
    }

    /** Whoever can read the private key can sign in its owner’s name. */
    private static void write(Path file, String text, boolean secret) throws IOException {
        FileAttribute<?>[] attributes = secret && isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            if (secret) {
                ownerOnly(file);
            }
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The same where files have lists of who may do what. */
    private static void ownerOnly(Path file) throws IOException {
        AclFileAttributeView list = isPosix(file) ? null : Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
