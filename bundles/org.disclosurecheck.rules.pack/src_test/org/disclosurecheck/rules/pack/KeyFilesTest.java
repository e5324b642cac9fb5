package org.disclosurecheck.rules.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of who releases rules: with a passphrase, known to nobody else, trusted where they were made. */
class KeyFilesTest {

    private static final char[] PASSPHRASE = "云溪的口令 2027".toCharArray();

    @TempDir
    Path temp;
    private PackStore store;

    @BeforeEach
    void store() {
        store = new PackStore(temp.resolve("store"));
    }

    private KeyFiles made(char[] passphrase) throws IOException, PackRefused {
        return KeyFiles.make(temp.resolve("云溪市"), passphrase, store);
    }

    private static String refusal(Path key, String passphrase) {
        return assertThrows(PackRefused.class, () -> Keys.privateKey(key, passphrase == null ? null : passphrase.toCharArray()))
                .message(Language.ZH);
    }

    @Test
    void a_key_opens_with_its_passphrase_alone() throws Exception {
        KeyFiles files = made(PASSPHRASE);
        assertTrue(Keys.asksForPassphrase(files.secret()));
        assertTrue(Files.readString(files.secret()).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        byte[] said = {1, 2, 3};
        byte[] signed = Keys.sign(Keys.privateKey(files.secret(), PASSPHRASE), said);
        assertTrue(Keys.verifies(Keys.publicKey(files.known()), said, signed));
        assertEquals("口令不对，打不开私钥 " + files.secret(), refusal(files.secret(), "云溪的口令 2026"));
        assertEquals("私钥 " + files.secret() + " 有口令，没有给出", refusal(files.secret(), null));
    }

    @Test
    void what_a_wrong_passphrase_opens_by_chance_is_no_key() throws Exception {
        String noise = java.util.Base64.getMimeEncoder().encodeToString(Passphrase.lock(new byte[48], PASSPHRASE));
        Path key = Files.writeString(temp.resolve("a.key"), "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + noise
                + "\n-----END ENCRYPTED PRIVATE KEY-----\n");
        assertTrue(refusal(key, new String(PASSPHRASE)).startsWith("口令不对"));
    }

    @Test
    void a_key_without_passphrase_needs_none() throws Exception {
        KeyFiles files = made(null);
        assertFalse(Keys.asksForPassphrase(files.secret()));
        assertArrayEquals(Keys.privateKey(files.secret()).getEncoded(), Keys.privateKey(files.secret(), PASSPHRASE).getEncoded());
    }

    @Test
    void a_new_key_is_trusted_where_it_was_made_and_read_by_its_owner_alone() throws Exception {
        KeyFiles files = made(PASSPHRASE);
        assertEquals(List.of(files.fingerprint()), store.trusted());
        assertFalse(KeyFiles.isOpenToOthers(files.secret()));
        if (files.secret().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.secret())));
            Files.setPosixFilePermissions(files.secret(), PosixFilePermissions.fromString("rw-r--r--"));
            assertTrue(KeyFiles.isOpenToOthers(files.secret()));
        }
    }

    @Test
    void no_key_is_replaced_and_no_passphrase_is_short() throws Exception {
        KeyFiles files = made(PASSPHRASE);
        String secret = Files.readString(files.secret());
        assertThrows(FileAlreadyExistsException.class, () -> made(null));
        Files.delete(files.known());
        assertThrows(FileAlreadyExistsException.class, () -> made(null));
        assertEquals(secret, Files.readString(files.secret()));
        assertThrows(PackRefused.class, () -> KeyFiles.make(temp.resolve("b"), "short".toCharArray(), store));
        assertFalse(Files.exists(temp.resolve("b.key")));
    }

    @Test
    void what_is_no_key_is_said_to_be_none() throws Exception {
        Path other = Files.writeString(temp.resolve("a.key"), "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n");
        assertTrue(refusal(other, "whatever it is").contains("不是 Ed25519 私钥"));
        Path large = Files.write(temp.resolve("b.key"), new byte[1 << 20]);
        assertTrue(refusal(large, "whatever it is").contains("不是 Ed25519"));
        assertTrue(refusal(temp.resolve("c.key"), null).contains("没有密钥文件"));
    }

    @Test
    void openssl_opens_our_keys_and_we_open_its() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")));
        char[] plain = "correct horse".toCharArray();
        KeyFiles ours = made(plain);
        assertEquals(0, openssl("pkey", "-in", ours.secret().toString(), "-passin", "pass:correct horse", "-noout"));
        Path theirs = temp.resolve("theirs.key");
        assertEquals(0, openssl("genpkey", "-algorithm", "ed25519", "-aes-128-cbc", "-pass", "pass:correct horse", "-out", theirs.toString()));
        assertTrue(Keys.asksForPassphrase(theirs));
        assertEquals("EdDSA", Keys.privateKey(theirs, plain).getAlgorithm());
    }

    private int openssl(String... words) throws Exception {
        List<String> call = new java.util.ArrayList<>(List.of("/usr/bin/openssl"));
        call.addAll(List.of(words));
        return new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(temp.resolve("said").toFile()).start().waitFor();
    }
}
