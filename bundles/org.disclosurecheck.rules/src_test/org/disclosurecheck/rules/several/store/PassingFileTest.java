package org.disclosurecheck.rules.several.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PassingFileTest {

    private static final byte[] PIECE = {1, 2, 3};

    @Test
    void what_is_written_can_be_read_by_a_thread_that_was_interrupted_and_by_the_others_after_it() throws IOException {
        try (PassingFile file = new PassingFile()) {
            file.write(5, PIECE, PIECE.length);
            byte[] read = new byte[PIECE.length];
            Thread.currentThread().interrupt();
            file.read(5, read);
            assertTrue(Thread.interrupted());
            assertArrayEquals(PIECE, read);
            file.read(6, read, 1);
            assertArrayEquals(new byte[] {1, 2, 3}, read);
        }
    }

    @Test
    void what_is_not_there_is_an_error_of_the_folder_for_temporary_files() throws IOException {
        try (PassingFile file = new PassingFile()) {
            FileSystemException error = assertThrows(FileSystemException.class, () -> file.read(0, new byte[1]));
            assertEquals(System.getProperty("java.io.tmpdir"), error.getFile());
        }
    }

    @Test
    void it_has_no_name_while_it_is_in_use() throws IOException {
        Path open = Path.of("/proc/self/fd");
        try (PassingFile file = new PassingFile()) {
            file.write(0, PIECE, PIECE.length);
            try (Stream<Path> names = Files.isDirectory(open) ? Files.list(open) : Stream.empty()) {
                assertTrue(names.map(PassingFileTest::target).noneMatch(name -> name.matches(".*/margent\\d+\\.tmp")));
            }
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
