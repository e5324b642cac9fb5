package org.disclosurecheck.export.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.disclosurecheck.export.OutputFile;

/** The files of an output that is a folder: none takes another's name, and each is there complete or not at all. */
public final class FolderFiles {

    /** Writes the content of a file. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    public FolderFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** @param name without its extension; what cannot be in a name is replaced, and a second one gets a number */
    public Path write(String name, String extension, Content content) throws IOException {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
        String shown = plain.isEmpty() ? "_" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        Path file = folder.resolve(free(shown, extension) + extension);
        try (OutputFile target = new OutputFile(file)) {
            OutputStream out = new BufferedOutputStream(target.stream());
            content.to(out);
            out.flush();
            target.complete();
        }
        return file;
    }

    /** A name with a number may be that of another file as well, which must not be written over. */
    private String free(String shown, String extension) {
        String name = shown;
        for (int number = 2; !taken.add((name + extension).toLowerCase(Locale.ROOT)); number++) {
            name = shown + "-" + number;
        }
        return name;
    }

    /** The last part of a path, without its extension. */
    public static String base(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
