package org.disclosurecheck.workspace.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever kills the program while it saves loses nothing that was kept before, and nothing half written is left to be read. */
class KilledWhileSavingTest {

    private static final int KILLS = Integer.getInteger("margent.kills", 5);
    private static final int PLACES = 400;
    private static final int LINES = 40;

    @TempDir
    Path folder;

    /** What the program does: keep what is typed, save it, drop what was kept. It tells what is kept, over and over. */
    public static final class Saving {
        public static void main(String[] args) throws IOException {
            Path saved = Path.of(args[0]);
            Path draft = Path.of(args[1]);
            for (int version = Integer.parseInt(args[2]);; version++) {
                String text = RecordJson.write(corrections(version));
                SafeFile.write(draft, text);
                System.out.println(version);
                SafeFile.write(saved, text);
                Files.delete(draft);
            }
        }
    }

    private static Corrections corrections(int version) {
        Corrections all = Corrections.NONE;
        for (int i = 0; i < PLACES; i++) {
            all = all.with(new Correction("S1/p" + i, "原文", "第" + version + "版"));
        }
        return all;
    }

    @Test
    void killed_at_any_moment_it_finds_the_last_version_that_was_kept_whole() throws Exception {
        Path saved = folder.resolve("notes/报告.docx.corrections.json");
        Path draft = folder.resolve("drafts/报告.docx.json");
        Random random = new Random(7);
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(saved, draft, last + 1, random.nextInt(LINES));
            int found = Math.max(version(saved), version(draft));
            assertTrue(found >= told, "version " + told + " was kept, " + found + " is there");
            last = found;
        }
        Leftovers.sweep(folder.resolve("notes"), Instant.MAX);
        assertEquals(List.of("报告.docx.corrections.json"), Files.list(folder.resolve("notes")).map(p -> p.getFileName().toString()).toList());
    }

    /** Starts it, kills it after some lines, and returns the last version that it told. */
    private static int killed(Path saved, Path draft, int from, int lines) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Saving.class.getName(), saved.toString(), draft.toString(),
                String.valueOf(from)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int told = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            for (int i = 0; line != null && i < lines; i++) {
                told = Integer.parseInt(line);
                line = out.readLine();
            }
            told = line == null ? told : Integer.parseInt(line);
            process.destroyForcibly();
            assertTrue(line != null, "it was running when it was killed");
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }

    /** The version that a file holds, all of it; 0 without a file. */
    private static int version(Path file) throws IOException {
        String text = SafeFile.read(file);
        if (text == null) {
            return 0;
        }
        Corrections read = RecordJson.read(text, Corrections.class);
        assertEquals(PLACES, read.corrections().size(), "whole");
        List<String> versions = read.corrections().stream().map(Correction::corrected).distinct().toList();
        assertEquals(1, versions.size(), "of one piece");
        return Integer.parseInt(versions.get(0).replaceAll("\\D", ""));
    }
}
