package org.disclosurecheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/** A file of the file system. It is read whole, and as it was at one time: somebody may be saving it just now. */
final class FileSupply implements Input.Supply {

    /** Opens the file; a test may have it changed meanwhile. */
    interface Opening {
        InputStream open(Path path) throws IOException;
    }

    private static final int ATTEMPTS = 2;
    /** What was changed as little as this ago may change once more without its time of change telling. */
    private static final long UNSETTLED_MILLIS = 2000;

    private final Path path;
    private final Opening opening;
    private final BasicFileAttributes found;
    private final long foundAt;

    FileSupply(Path path) {
        this(path, (BasicFileAttributes) null);
    }

    /** @param found what the system knew of it when it was found, so that it need not be asked again; may be null */
    FileSupply(Path path, BasicFileAttributes found) {
        this(path, Files::newInputStream, found);
    }

    FileSupply(Path path, Opening opening) {
        this(path, opening, null);
    }

    private FileSupply(Path path, Opening opening, BasicFileAttributes found) {
        this.path = path;
        this.opening = opening;
        this.found = found;
        this.foundAt = found == null ? 0 : System.currentTimeMillis();
    }

    @Override
    public byte[] bytes(Language language) throws Unreadable {
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                byte[] bytes = attempt(language);
                if (bytes != null) {
                    return bytes;
                }
            }
            throw Unreadable.said("changing", language.choose("文件正在被改写，读到的内容前后不一，请等它写完再检查",
                    "the file is being written; check it when it is complete"));
        } catch (AccessDeniedException e) {
            throw Unreadable.said("no-access", language.choose("没有读取权限", "permission denied"));
        } catch (NoSuchFileException e) {
            throw Unreadable.said("missing", language.choose("文件已经不在了", "the file is gone"));
        } catch (IOException e) {
            throw Unreadable.said("io-error", language.choose("读取文件时出错：", "error while reading the file: ")
                    + e.getMessage());
        }
    }

    /** Size and time of change. A time in the future is none: somebody’s clock is wrong, and may be set right. */
    @Override
    public String stamp() {
        try {
            BasicFileAttributes attributes = attributes();
            FileTime changed = attributes.lastModifiedTime();
            return changed.toMillis() > (found == null ? System.currentTimeMillis() : foundAt) - UNSETTLED_MILLIS ? null
                    : attributes.size() + "@" + changed.to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public long size() {
        try {
            return attributes().size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Those of earlier will do: what was written since has another stamp next time. */
    private BasicFileAttributes attributes() throws IOException {
        return found == null ? Files.readAttributes(path, BasicFileAttributes.class) : found;
    }

    /** Null when the file changed meanwhile. */
    private byte[] attempt(Language language) throws IOException, Unreadable {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        if (!before.isRegularFile()) {
            // a pipe or a device may never end, or wait for ever
            throw Unreadable.said("not-a-file", language.choose("这不是普通文件（而是管道、设备等），不予打开",
                    "this is no regular file but a pipe, a device or the like; it is not opened"));
        }
        if (before.size() > Input.MOST_BYTES) {
            throw Input.tooLarge(language);
        }
        try (InputStream in = opening.open(path)) {
            // into an array of its size: whoever does not know the size needs another one for what he read
            byte[] bytes = new byte[(int) before.size()];
            boolean whole = in.readNBytes(bytes, 0, bytes.length) == bytes.length && in.read() < 0;
            BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
            return whole && before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime())
                    ? bytes : null;
        }
    }
}
