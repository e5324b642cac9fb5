package org.disclosurecheck.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lays out the files that fuzzing begins with: arguments are the folder to write to and files or folders with reports; each
 * goes into a folder of its format, packages also by their main part.
 */
public final class Seeds {

    private static final Set<String> KINDS = Set.of("docx", "xlsx", "xls", "doc", "rtf", "html", "mht", "txt", "pdf", "odt");

    private Seeds() {
    }

    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    lay(file, to);
                }
            }
        }
    }

    private static void lay(Path file, Path to) throws IOException {
        String name = file.getFileName().toString();
        String kind = name.substring(name.lastIndexOf('.') + 1);
        if (!KINDS.contains(kind) || file.toString().contains("target")) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        write(to, kind.equals("txt") ? "text" : kind, name, bytes);
        if (kind.equals("docx") || kind.equals("xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals("word/document.xml") || entry.getName().equals("xl/worksheets/sheet1.xml")) {
                        write(to, kind + ".part", name, zip.readAllBytes());
                    }
                }
            }
        }
    }

    private static void write(Path to, String kind, String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(to.resolve(kind));
        Files.write(folder.resolve(name), bytes);
    }
}
