package org.disclosurecheck.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    @Test
    void a_file_that_is_called_as_the_second_one_of_another_name_is_not_written_over_it(@TempDir Path temp) throws IOException {
        FolderFiles files = new FolderFiles(temp.resolve("copies"));
        for (String name : List.of("年报", "年报", "年报-2", "年报")) {
            files.write(name, ".docx", out -> out.write(name.getBytes(StandardCharsets.UTF_8)));
        }
        try (var written = Files.list(temp.resolve("copies"))) {
            assertEquals(List.of("年报-2-2.docx", "年报-2.docx", "年报-3.docx", "年报.docx"),
                    written.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
