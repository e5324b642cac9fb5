package org.disclosurecheck.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lays out the files that fuzzing begins with: arguments are the folder to write to and files or folders with
 * reports; each
 * goes into a folder of its format, packages also by their main part.
 */
public final class Seeds {

    private static final Set<String> KINDS = Set.of("docx", "xlsx", "xls", "doc", "rtf", "html", "mht", "txt", "pdf",
            "odt");

    private Seeds() {
    }

    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[0]);
        layMade(to);
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    lay(file, to);
                }
            }
        }
    }

    /** What no file holds as it is needed: the smaller parts of a document, and archives of reports. */
    private static void layMade(Path to) throws IOException {
        List<byte[]> parts = SmallDocument.sideParts();
        for (int i = 0; i < parts.size(); i++) {
            write(to, "docx.side", "part" + i, parts.get(i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (String name : List.of("乡镇/", "乡镇/清河镇.txt", "白石镇.html")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : "一、总体情况".getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] inner = bytes.toByteArray();
        write(to, "zip", "flat.zip", inner);
        bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("内.zip"));
            zip.write(inner);
        }
        write(to, "zip", "nested.zip", bytes.toByteArray());
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
                    if (entry.getName().equals("word/document.xml") || entry.getName().equals("xl/worksheets/sheet1.xm"
                            + "l")) {
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
