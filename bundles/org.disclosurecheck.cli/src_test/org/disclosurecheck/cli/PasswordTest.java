package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.export.office.book.OwnTempFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

    @TempDir
    Path temp;
    private Path locked;

    @BeforeEach
    void aLockedReport() throws Exception {
        locked = temp.resolve("locked.docx");
        OwnTempFiles.use();
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("qh2024");
            try (var stream = encryptor.getDataStream(files)) {
                Files.copy(Program.faulty(temp.resolve("plain/a.txt")), stream);
            }
            files.writeFilesystem(out);
        }
    }

    @Test
    void a_locked_report_is_read_with_its_password_from_the_call_or_from_the_surroundings() {
        assertEquals(1, Program.run("check", "--password", "qh2024", locked).status());
        assertEquals(1, Program.with("", Map.of("MARGENT_PASSWORD", "qh2024"), "check", locked).status());
        assertEquals(0, Program.with("", Map.of("MARGENT_PASSWORD", "qh2024"), "extract", locked).status());
    }

    @Test
    void without_its_password_or_with_another_it_is_unreadable_and_one_line_says_so() {
        for (Program program : new Program[] {Program.run("check", locked),
                Program.with("", Map.of("MARGENT_PASSWORD", "qh2024"), "check", "--password", "wrong", locked)}) {
            assertEquals(3, program.status());
            assertEquals(1, program.err().lines().count(), program.err());
            assertTrue(program.err().contains("密码"), program.err());
        }
    }
}
