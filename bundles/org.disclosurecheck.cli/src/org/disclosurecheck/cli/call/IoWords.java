package org.disclosurecheck.cli.call;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.disclosurecheck.findings.Language;

/** Why something could not be written, in one line. */
public final class IoWords {

    private IoWords() {
    }

    public static String notWritten(String name, IOException e, Language language) {
        return language.choose("写不了 ", "cannot write ") + name + language.choose("：", ": ") + reason(e, language);
    }

    private static String reason(IOException e, Language language) {
        if (e instanceof NoSuchFileException) {
            return language.choose("它所在的文件夹不存在", "its folder does not exist");
        }
        if (e instanceof AccessDeniedException) {
            return language.choose("没有写入权限", "permission denied");
        }
        if ("is a directory".equals(e.getMessage())) {
            return language.choose("它是一个文件夹", "it is a folder");
        }
        String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : e.getMessage();
        // the words of the system, which speaks English
        return reason == null || !reason.contains("No space left") ? String.valueOf(reason) : language.choose("磁盘已满", "the disk is full");
    }
}
