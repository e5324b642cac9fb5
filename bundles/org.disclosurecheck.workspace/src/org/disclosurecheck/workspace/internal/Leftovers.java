package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** Pieces of files that were being written when the program was killed. Nobody reads them; they must not pile up either. */
public final class Leftovers {

    private Leftovers() {
    }

    /**
     * Takes them away, in the folder and below it.
     *
     * @param begun when this program was started: what is newer is being written
     */
    public static void sweep(Path folder, Instant begun) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pieces = files.filter(file -> file.getFileName().toString().startsWith(SafeFile.PART) && Files.isRegularFile(file)).toList();
            for (Path piece : pieces) {
                if (Files.getLastModifiedTime(piece).toInstant().isBefore(begun)) {
                    Files.deleteIfExists(piece);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Leftovers.class).warn(folder.toString(), e);
        }
    }
}
