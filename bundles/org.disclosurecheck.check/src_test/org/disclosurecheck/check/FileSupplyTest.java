package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FileSupplyTest {

    @TempDir
    Path temp;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(temp.resolve("a.txt"), "报告");
    }

    private String refusal(Path path, FileSupply.Opening opening) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> new FileSupply(path, opening).bytes(Language.ZH));
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal.code();
    }

    private static InputStream openedAndChanged(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        Files.writeString(path, "又", StandardOpenOption.APPEND);
        return in;
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_read_again() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        byte[] bytes = new FileSupply(file, path -> opened.getAndIncrement() == 0 ? openedAndChanged(path)
                : Files.newInputStream(path)).bytes(Language.ZH);
        assertArrayEquals(Files.readAllBytes(file), bytes);
        assertEquals(2, opened.get());
    }

    @Test
    void a_file_that_keeps_changing_is_told() {
        assertEquals("changing", refusal(file, FileSupplyTest::openedAndChanged));
    }

    @Test
    void a_file_without_permission_is_told() {
        assertEquals("no-access", refusal(file, path -> {
            throw new AccessDeniedException(path.toString());
        }));
    }

    @Test
    void a_file_that_was_there_a_moment_ago_is_told() {
        assertEquals("missing", refusal(temp.resolve("b.txt"), Files::newInputStream));
    }

    @Test
    void what_is_larger_than_any_report_is_not_opened() throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(Input.MOST_BYTES).write(ByteBuffer.wrap(new byte[1]));
        }
        assertEquals("too-large", refusal(file, path -> {
            throw new AssertionError("opened");
        }));
    }

    @Test
    @Timeout(120)
    void a_pipe_is_not_opened() throws Exception {
        Path pipe = temp.resolve("pipe.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no program makes pipes here");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals("not-a-file", refusal(pipe, Files::newInputStream));
    }
}
