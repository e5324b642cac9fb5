package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is there whole, or what was there before is. */
class SafeFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_written_can_be_read_and_nothing_else_is_left() throws Exception {
        Path file = folder.resolve("年度报告.json");
        assertNull(SafeFile.read(file));
        SafeFile.write(file, "旧");
        SafeFile.write(file, "新");
        assertEquals("新", SafeFile.read(file));
        assertEquals(List.of("年度报告.json"), names());
    }

    @Test
    void a_write_that_fails_leaves_no_pieces() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("a.json"));
        Files.writeString(inTheWay.resolve("held"), "held");
        assertThrows(IOException.class, () -> SafeFile.write(inTheWay, "x"));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_and_loses_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        assertThrows(IOException.class, () -> SafeFile.write(file.resolve("below.json"), "x"));
        assertEquals("kept", Files.readString(file));
    }
}
