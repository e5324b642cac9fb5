package org.disclosurecheck.export.office.book;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files that no other user can read, or be in the way of. By itself POI puts them into one folder for all users
 * of a machine, into which only the first of them may write.
 */
public final class OwnTempFiles implements TempFileCreationStrategy {

    static {
        TempFile.setTempFileCreationStrategy(new OwnTempFiles());
    }

    private OwnTempFiles() {
    }

    /** From now on, in the whole program. */
    public static void use() {
        // being here is enough
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
