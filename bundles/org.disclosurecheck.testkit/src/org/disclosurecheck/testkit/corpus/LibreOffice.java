package org.disclosurecheck.testkit.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Converts files with LibreOffice, with a profile of its own, so that a running office is not disturbed. */
public final class LibreOffice {

    /** It silently leaves out files of calls with more than about 240. */
    private static final int MOST_FILES = 100;
    private static final long MINUTES = 20;

    private final Path program;
    private final Path profile;

    private LibreOffice(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** @return null where it is not installed; {@link #missing()} says so */
    public static LibreOffice find(Path profile) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable).findFirst().map(program -> new LibreOffice(program, profile)).orElse(null);
    }

    /** Why there is none, and what to do about it. */
    public static String missing() {
        return "soffice is not on the PATH; install libreoffice-writer, libreoffice-calc and a Chinese font";
    }

    /** Writes a copy of each file in another format into the folder, under the same name with the other extension. */
    public void convert(List<Path> files, String extension, Path folder) {
        try {
            Files.createDirectories(folder);
            for (int from = 0; from < files.size(); from += MOST_FILES) {
                call(files.subList(from, Math.min(files.size(), from + MOST_FILES)), extension, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void call(List<Path> files, String extension, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + profile.toUri(),
                "--headless", "--convert-to", extension, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("LibreOffice did not end within " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while LibreOffice ran", e);
        }
    }
}
