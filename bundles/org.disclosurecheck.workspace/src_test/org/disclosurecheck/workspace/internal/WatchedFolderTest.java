package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file in a watched folder is taken. */
class WatchedFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_taken_when_it_did_not_change_between_two_looks_and_only_once() throws Exception {
        WatchedFolder watched = new WatchedFolder(folder);
        Path file = Files.writeString(folder.resolve("水利局.docx"), "half");
        assertEquals(List.of(), watched.look());
        Files.writeString(file, "half and whole");
        assertEquals(List.of(), watched.look(), "somebody is still writing");
        assertEquals(List.of(file.toRealPath()), watched.look());
        assertEquals(List.of(), watched.look());
    }

    @Test
    void a_new_version_is_taken_again() throws Exception {
        WatchedFolder watched = new WatchedFolder(folder);
        Path file = Files.writeString(folder.resolve("水利局.docx"), "one");
        watched.look();
        assertEquals(1, watched.look().size());
        Files.writeString(file, "another");
        watched.look();
        assertEquals(1, watched.look().size());
    }

    @Test
    void a_folder_that_is_gone_and_comes_back_is_no_trouble() throws Exception {
        Path there = folder.resolve("移动硬盘");
        WatchedFolder watched = new WatchedFolder(there);
        assertEquals(List.of(), watched.look());
        Files.writeString(Files.createDirectory(there).resolve("a.docx"), "a");
        watched.look();
        assertEquals(1, watched.look().size());
    }

    @Test
    void what_a_program_puts_beside_an_open_document_is_no_report() throws Exception {
        WatchedFolder watched = new WatchedFolder(folder);
        Files.writeString(folder.resolve("~$利局.docx"), "lock");
        Files.writeString(folder.resolve(".hidden.docx"), "x");
        Files.writeString(folder.resolve("notes.log"), "x");
        watched.look();
        assertEquals(List.of(), watched.look());
    }
}
