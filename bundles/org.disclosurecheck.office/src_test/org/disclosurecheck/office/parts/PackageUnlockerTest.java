package org.disclosurecheck.office.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageUnlockerTest {

    private static final byte[] INSIDE = inside();

    private final PackageUnlocker unlocker = new PackageUnlocker();

    @BeforeAll
    static void nobodyElseHasThese(@TempDir Path temp) {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temp.toFile()));
    }

    @AfterAll
    static void asBefore() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    private static byte[] inside() {
        byte[] bytes = new byte[9000];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static byte[] locked(EncryptionMode mode, String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(INSIDE);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private String refusal(byte[] bytes, String password) {
        Content content = new Content("a.docx", bytes, password);
        assertTrue(unlocker.locked(content));
        Unreadable refusal = assertThrows(Unreadable.class, () -> unlocker.unlock(content));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal.code();
    }

    @ParameterizedTest
    @EnumSource(value = EncryptionMode.class, names = {"standard", "agile"})
    void the_password_opens_what_it_locks(EncryptionMode mode) throws Exception {
        byte[] bytes = locked(mode, "清河2024");
        assertArrayEquals(INSIDE, unlocker.unlock(new Content("a.docx", bytes, "清河2024")).bytes());
        assertEquals("encrypted", refusal(bytes, "清河2023"));
        assertEquals("encrypted", refusal(bytes, null));
    }

    @Test
    void a_file_locked_with_the_password_that_every_program_knows_needs_none() throws Exception {
        byte[] bytes = locked(EncryptionMode.standard, Decryptor.DEFAULT_PASSWORD);
        assertArrayEquals(INSIDE, unlocker.unlock(new Content("a.xlsx", bytes)).bytes());
    }

    @Test
    void a_last_sector_cut_short_is_filled_up() throws Exception {
        byte[] bytes = locked(EncryptionMode.standard, "geheim");
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 100);
        assertArrayEquals(INSIDE, unlocker.unlock(new Content("a.docx", cut, "geheim")).bytes());
    }

    @Test
    void half_a_file_is_damaged_and_not_opened() throws Exception {
        byte[] bytes = locked(EncryptionMode.standard, "geheim");
        for (int length = bytes.length - 600; length > 2048; length -= 700) {
            Content cut = new Content("a.docx", Arrays.copyOf(bytes, length), "geheim");
            if (unlocker.locked(cut)) {
                assertEquals("damaged", refusal(cut.bytes(), "geheim"), "length " + length);
            }
        }
    }

    @Test
    void an_old_document_and_a_plain_package_are_not_locked() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
            assertFalse(unlocker.locked(new Content("a.doc", out.toByteArray())));
            assertFalse(unlocker.locked(new Content("a.doc", Arrays.copyOf(out.toByteArray(), 520))));
        }
        assertFalse(unlocker.locked(new Content("a.docx", new byte[] {'P', 'K', 3, 4})));
    }
}
