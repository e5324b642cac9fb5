package org.disclosurecheck.headless;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.disclosurecheck.cli.Main;

/**
 * Goes every road of the program once, at build: the classes loaded on the way make the class-data archive that later
 * starts are spared loading.
 */
public final class Rehearsal {

    private static final String[] NOTHING = {};
    /** The first report of all is read while classes are written down, on a machine that may be slow or busy. */
    private static final String PATIENCE = "3600";

    private Rehearsal() {
    }

    /**
     * @param reports reports to rehearse on; each can be read, and not one is without fault
     * @throws IllegalStateException when the program does not do on them what it should: a part may be missing in the jar
     */
    public static void main(String[] reports) throws IOException {
        for (String report : reports) {
            int status = play(new String[] {report}, "check", "--timeout", PATIENCE);
            if (status != 1) {
                throw new IllegalStateException("check " + report + " ended with " + status + " instead of 1");
            }
        }
        for (String language : new String[] {"zh", "en"}) {
            play(reports, "check", "no-such-file", "--timeout", PATIENCE, "--lang", language, "--format", "text", "--format", "jsonl",
                    "--output", "/dev/null");
        }
        playTwice(reports[0]);
        play(reports, "extract", "--timeout", PATIENCE, "--jobs", "1", "--year", "2023", "--form", "2021");
        play(NOTHING, "rules", "list");
        play(NOTHING, "rules", "show", "SUM-001");
        play(NOTHING, "check", "--no-such-option");
        play(NOTHING, "check", "--help");
    }

    /** The road of many reports: with a journal, and once more when nothing changed. */
    private static void playTwice(String report) throws IOException {
        Path folder = Files.createTempDirectory("margent");
        Path copy = folder.resolve("in").resolve(Path.of(report).getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of(report), copy);
        // what changed a moment ago may change once more, and is always looked into
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
        String[] reports = {copy.getParent().toString()};
        for (int i = 0; i < 2; i++) {
            play(reports, "check", "--timeout", PATIENCE, "--journal", folder.resolve("journal").toString(), "--format", "jsonl", "--output",
                    folder.resolve("out").toString());
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private static int play(String[] reports, String... words) {
        String[] all = Arrays.copyOf(words, words.length + reports.length);
        System.arraycopy(reports, 0, all, words.length, reports.length);
        return Main.run(all, InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
    }
}
