package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why something was not written is said in words, not by the path of a file that nobody knows. */
class DiskTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_not_there_or_is_a_file_is_named_as_the_reason() throws Exception {
        Path nowhere = folder.resolve("没有/清单.xlsx");
        IOException missing = assertThrows(IOException.class, () -> Files.newOutputStream(nowhere));
        assertEquals("它所在的文件夹不存在", Disk.reason(missing, nowhere));
        assertEquals("没有写入权限", Disk.reason(new AccessDeniedException("清单.xlsx"), null));
        assertEquals("它是一个文件夹", Disk.reason(new IOException("is a directory"), null));
    }

    @Test
    void a_full_disk_is_named_in_whatever_words_the_system_says_it() {
        assertEquals("磁盘已满", Disk.reason(new IOException("No space left on device"), null));
        assertEquals("磁盘已满", Disk.reason(new IOException("There is not enough space on the disk"), null));
        assertEquals("断开了", Disk.reason(new IOException("断开了"), null));
    }
}
