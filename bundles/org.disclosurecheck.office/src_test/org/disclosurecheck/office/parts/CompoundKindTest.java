package org.disclosurecheck.office.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurecheck.extract.Content;
import org.junit.jupiter.api.Test;

class CompoundKindTest {

    private static CompoundKind kind(byte[] bytes) {
        return CompoundKind.of(new Content("report.docx", bytes));
    }

    /** A compound file with streams of those names, in a storage where the name has a stroke. */
    private static byte[] compound(int size, String... names) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String name : names) {
                int stroke = name.indexOf('/');
                ByteArrayInputStream content = new ByteArrayInputStream(new byte[size]);
                if (stroke < 0) {
                    files.createDocument(content, name);
                } else {
                    files.createDirectory(name.substring(0, stroke)).createDocument(name.substring(stroke + 1), content);
                }
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void files_are_told_by_their_main_stream() throws IOException {
        assertEquals(CompoundKind.WORD, kind(compound(5000, "1Table", "WordDocument", "Data")));
        assertEquals(CompoundKind.WORKBOOK, kind(compound(5000, "Workbook")));
        assertEquals(CompoundKind.WORKBOOK, kind(compound(5000, "Book")));
        assertEquals(CompoundKind.ENCRYPTED_PACKAGE, kind(compound(5000, "EncryptionInfo", "EncryptedPackage")));
        assertEquals(CompoundKind.PRESENTATION, kind(compound(5000, "Current User", "PowerPoint Document")));
        assertEquals(CompoundKind.WORKS, kind(compound(5000, "MatOST", "CONTENTS")));
        assertEquals(CompoundKind.OTHER, kind(compound(5000, "Quill", "Contents")));
    }

    @Test
    void what_is_embedded_does_not_count() throws IOException {
        assertEquals(CompoundKind.WORKBOOK, kind(compound(5000, "MBD0001/WordDocument", "Workbook")));
        assertEquals(CompoundKind.OTHER, kind(compound(5000, "ObjectPool/Workbook")));
    }

    @Test
    void a_large_file_has_its_directory_anywhere() throws IOException {
        String[] names = new String[12];
        Arrays.setAll(names, i -> i < 11 ? "stream" + i : "WordDocument");
        assertEquals(CompoundKind.WORD, kind(compound(900_000, names)));
    }

    @Test
    void a_file_that_is_cut_off_behind_its_directory_is_still_told() throws IOException {
        byte[] whole = compound(200, "WordDocument");
        assertEquals(CompoundKind.WORD, kind(Arrays.copyOf(whole, whole.length - 100)));
    }

    @Test
    void bytes_that_make_no_sense_are_something_else() throws IOException {
        byte[] whole = compound(5000, "Workbook");
        for (long seed = 0; seed < 500; seed++) {
            byte[] damaged = whole.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 200; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            kind(damaged);
        }
        assertEquals(CompoundKind.OTHER, kind(Arrays.copyOf(whole, 100)));
        assertEquals(CompoundKind.NO_COMPOUND, kind(new byte[100]));
    }
}
