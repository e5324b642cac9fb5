package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path temp;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_file_appears_when_it_is_complete() throws IOException {
        Path target = temp.resolve("结果.jsonl");
        try (OutputFile file = new OutputFile(target)) {
            file.writer().write("{}\n");
            assertFalse(Files.exists(target));
            file.complete();
        }
        assertEquals("{}\n", Files.readString(target));
        assertEquals(List.of("结果.jsonl"), files());
    }

    @Test
    void an_older_result_stays_until_the_new_one_is_complete() throws IOException {
        Path target = Files.writeString(temp.resolve("a.jsonl"), "old");
        try (OutputFile file = new OutputFile(target)) {
            file.writer().write("half");
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a.jsonl"), files());
    }

    @Test
    void a_link_stays_a_link_to_the_new_result() throws IOException {
        Path real = Files.writeString(temp.resolve("real.jsonl"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.jsonl"), real);
        try (OutputFile file = new OutputFile(link)) {
            file.writer().write("new");
            file.complete();
        }
        assertEquals("new", Files.readString(real));
        assertEquals(List.of("link.jsonl", "real.jsonl"), files());
    }

    @Test
    void a_device_is_written_as_it_is() throws IOException {
        try (OutputFile file = new OutputFile(Path.of("/dev/null"))) {
            file.writer().write("{}\n");
            file.complete();
        }
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void a_place_that_cannot_be_written_is_told_before_the_work() {
        assertThrows(IOException.class, () -> new OutputFile(temp.resolve("none/a.jsonl")));
        assertThrows(IOException.class, () -> new OutputFile(temp));
    }

    @Test
    void a_name_as_long_as_the_system_allows_is_written_too() throws IOException {
        Path target = temp.resolve("果".repeat(83) + ".jsonl");
        try (OutputFile file = new OutputFile(target)) {
            file.writer().write("{}\n");
            file.complete();
        }
        assertEquals(List.of(target.getFileName().toString()), files());
    }
}
