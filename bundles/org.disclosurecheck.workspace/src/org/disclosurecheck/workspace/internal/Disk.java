package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.workspace.Engine;

/** Why something could not be written, in words. A full disk is asked for, since every system says it in its own way. */
public final class Disk {

    /** With less than this nothing goes on. */
    private static final long ROOM = 64 * 1024;

    private Disk() {
    }

    /** Whether there is no room for so much more. */
    public static boolean isFull(Path file, long bytes) {
        try {
            Path there = file.toAbsolutePath();
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there != null && Files.getFileStore(there).getUsableSpace() < bytes + ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** What to tell people of a write that failed. */
    public static String reason(IOException cause, Path file) {
        Language language = Engine.language();
        String said = String.valueOf(cause.getMessage());
        boolean full = said.contains("No space") || said.contains("not enough space") || said.contains("磁盘空间不足")
                || file != null && isFull(file, 0);
        if (full) {
            return language.choose("磁盘已满", "the disk is full");
        }
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return language.choose("它所在的文件夹不存在", "its folder does not exist");
        }
        if (cause instanceof AccessDeniedException) {
            return language.choose("没有写入权限", "permission denied");
        }
        return said.equals("is a directory") ? language.choose("它是一个文件夹", "it is a folder") : said;
    }

    /** The sentence for what the inspector wrote himself: it is still in the window. */
    public static String unsaved(String what, IOException cause, Path file) {
        return what + reason(cause, file) + Engine.language().choose("。改动还在窗口里，腾出空间后请再存一次。",
                ". It is still in the window: make room and save again.");
    }
}
