package org.disclosurecheck.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it ships, as a process of its own. */
class ProgramIT {

    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\":\"[^\"]*\"");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    Path temp;

    private record Ended(int status, String out, String err) {
    }

    private Ended run(List<String> options, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:SharedArchiveFile=" + TARGET.resolve("margent.jsa"), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", TARGET.resolve("margent.jar") + ":" + TARGET.resolve("margent-formats.jar"), "org.disclosurecheck.cli.Main"));
        command.addAll(List.of(words));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "POSIX", "LANG", "POSIX"));
        int status = builder.start().waitFor();
        // how far it is, it tells after ten seconds, which only a very slow machine comes to
        return new Ended(status, Files.readString(out), Files.readString(err, StandardCharsets.UTF_8)
                .replaceAll("(?m)^margent: 已检查 .*\\R", ""));
    }

    private static String sample(String ending) {
        return TARGET.resolve("sample." + ending).toString();
    }

    @Test
    void every_format_is_read_and_judged_alike_and_nothing_but_the_result_is_printed() throws Exception {
        Ended ended = run(List.of(), "check", "--format", "jsonl", sample("docx"), sample("html"), sample("txt"));
        assertEquals(1, ended.status(), ended.err());
        assertEquals("", ended.err());
        List<List<String>> fingerprints = ended.out().lines()
                .map(line -> FINGERPRINT.matcher(line).results().map(MatchResult::group).toList()).distinct().toList();
        assertEquals(3, ended.out().lines().count());
        assertEquals(1, fingerprints.size(), fingerprints.toString());
        assertTrue(fingerprints.get(0).size() > 3, fingerprints.toString());
    }

    @Test
    void what_is_printed_is_utf_8_whatever_the_locale() throws Exception {
        assertTrue(run(List.of(), "check", sample("txt")).out().contains("结论：有错误"));
    }

    @Test
    void the_class_data_archive_fits_the_jar() throws Exception {
        Ended ended = run(List.of("-Xshare:on", "-Xlog:class+load"), "check", sample("docx"));
        assertEquals(1, ended.status(), ended.err());
        long ours = ended.out().lines().filter(line -> line.contains(" org.disclosurecheck.")
                && !line.contains("$$Lambda")).count();
        long shared = ended.out().lines().filter(line -> line.contains(" org.disclosurecheck.")
                && line.contains("shared objects file (top)") && !line.contains("$$Lambda")).count();
        assertTrue(ours > 100 && shared == ours, shared + " of " + ours + " classes come from the archive");
    }

    @Test
    void sixty_four_megabytes_are_enough_for_a_report() throws Exception {
        assertEquals(1, run(List.of("-Xmx64m"), "check", sample("docx"), sample("html")).status());
    }
}
