package org.disclosurecheck.rules.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is compiled once, into a file that depends on nothing but the book. */
class BookCacheTest {

    @TempDir
    Path temp;
    private SmallBook book;

    @BeforeEach
    void aBook() throws IOException {
        book = new SmallBook(temp.resolve("book"));
    }

    @Test
    void a_book_is_compiled_once_and_again_when_it_changes() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        book.open();
        Path cached = onlyFile();
        long written = Files.getLastModifiedTime(cached).toMillis();
        book.open();
        assertEquals(written, Files.getLastModifiedTime(cached).toMillis());
        String before = book.open().book().hash();
        book.columnRule("SUM-901", "newlyReceived < answered", SmallBook.SAYS);
        assertNotEquals(before, book.open().book().hash());
        RuleRunner runner = book.open();
        assertEquals(List.of(), runner.run(SmallBook.report(runner, "12", "9"), Language.ZH).findings());
    }

    @Test
    void a_damaged_cache_is_compiled_anew() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS);
        book.open();
        Files.write(onlyFile(), new byte[] {1, 2, 3});
        RuleRunner runner = book.open();
        assertEquals(1, runner.run(SmallBook.report(runner, "12", "9"), Language.ZH).findings().size());
    }

    @Test
    void the_same_book_compiles_to_the_same_bytes() throws Exception {
        book.columnRule("SUM-901", "newlyReceived != answered", SmallBook.SAYS).columnRule("SUM-902", "answered > 5", SmallBook.SAYS);
        book.open();
        byte[] first = Files.readAllBytes(onlyFile());
        Files.delete(onlyFile());
        book.open();
        assertEquals(java.util.Arrays.hashCode(first), java.util.Arrays.hashCode(Files.readAllBytes(onlyFile())));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(book.cache().resolve("books"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
