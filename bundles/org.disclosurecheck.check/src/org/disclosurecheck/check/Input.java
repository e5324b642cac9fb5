package org.disclosurecheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/**
 * One thing to check.
 *
 * @param name the path as it was given, or found in a folder that was given
 * @param path the file, or null when it is already known that there is none
 * @param fault why there is no file to open, or null
 */
public record Input(String name, Path path, Unreadable fault) {

    /** The largest report met has 3 MB; a file beyond this is something else. */
    static final int MOST_BYTES = 64 << 20;

    public static Input file(Path path) {
        return new Input(path.toString(), path, null);
    }

    public static Input missing(String name, Unreadable fault) {
        return new Input(name, null, fault);
    }

    /** @throws Unreadable when it cannot be opened or is far too large */
    Content open(Language language) throws Unreadable {
        if (fault != null) {
            throw fault;
        }
        try (InputStream in = Files.newInputStream(path)) {
            // the size that the file system tells is no guide: pipes and devices tell none
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable("too-large", language.choose("文件超过 64 MB，不像是一份年度报告",
                        "the file is larger than 64 MB, which no annual report is"));
            }
            return new Content(name, bytes);
        } catch (AccessDeniedException e) {
            throw new Unreadable("no-access", language.choose("没有读取权限", "permission denied"));
        } catch (IOException e) {
            throw new Unreadable("io-error", language.choose("读取文件时出错：", "error while reading the file: ")
                    + e.getMessage());
        }
    }
}
