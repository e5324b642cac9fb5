package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyReaderTest {

    @TempDir
    Path temp;

    @Test
    void readers_that_hang_and_readers_that_eat_all_memory_cost_their_own_reports_only() throws Exception {
        Path in = temp.resolve("in");
        for (int i = 10; i < 50; i++) {
            Program.faulty(in.resolve("r" + i + ".txt"));
        }
        Path undisturbed = temp.resolve("undisturbed.jsonl");
        Program.run("check", in, "--format", "jsonl", "--output", undisturbed);
        for (String name : List.of("r11a", "r12a", "r30a")) {
            // one of them is busy for ever
            Files.writeString(in.resolve(name + ".txt"), name.equals("r12a") ? "HANG!" : "HANG");
            Files.writeString(in.resolve(name + "b.txt"), "EAT");
        }
        Path out = temp.resolve("out.jsonl");
        try (Forked run = Forked.with(List.of("-Xmx160m"), FaultyReader.among(temp.resolve("classes")), temp, "check", in, "--jobs", "4",
                "--timeout", "60", "--format", "jsonl", "--output", out)) {
            assertEquals(3, run.status(), run.said());
            assertTrue(run.said().contains("处理超过 60 秒，已放弃"), run.said());
            assertTrue(run.said().contains("内存"), run.said());
        }
        List<String> lines = Files.readAllLines(out);
        assertEquals(46, lines.size());
        assertEquals(6, lines.stream().filter(line -> line.contains("\"unreadable\"")).count(), "the others were checked");
        assertEquals(Files.readAllLines(undisturbed), lines.stream().filter(line -> !line.contains("\"unreadable\"")).toList());
    }
}
