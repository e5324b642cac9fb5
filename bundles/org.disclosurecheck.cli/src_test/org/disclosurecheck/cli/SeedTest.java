package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The first real report, and what must be said of it: no less and no more. */
class SeedTest {

    private static final List<String> EXPECTED = Stream.of("STR-001 error TITLE", "STR-030 info SIGN",
            "CRS-023 warning PREAMBLE", "STR-016 warning S1", "LEG-004 error S1", "STR-022 info S5",
            "TAB-015 info T2/procurement/amount", "FMT-010 warning S1/p1", "FMT-002 warning S1/p3",
            "FMT-003 warning S1/p4", "FMT-008 info S1/p5", "TIM-011 info S1/p5", "FMT-011 info S1/p2",
            "FMT-020 info S1/p2", "FMT-020 info S1/p3", "FMT-020 info S1/p4", "LEG-011 warning S1/p1").sorted().toList();

    private static Path seed() {
        Path reports = Shared.reports();
        assumeTrue(reports != null, "the domain pack is not beside the source tree");
        return reports.resolve("2019_town_wutubulage_seed.txt");
    }

    @Test
    void the_seed_has_exactly_the_findings_that_were_established_by_hand() throws IOException {
        Program called = Program.run("check", "--format", "jsonl", seed().toString());
        assertEquals(EXPECTED, called.findings());
        assertEquals(1, called.status());
    }

    @Test
    void the_seed_is_read_as_a_town_of_2019_with_every_cell() throws IOException {
        Map<String, Object> line = Program.run("check", "--format", "jsonl", seed().toString()).objects().get(0);
        assertEquals("objectionable", line.get("verdict"));
        assertEquals("2019", line.get("year"));
        assertEquals("2019", line.get("form"));
        assertEquals("78", line.get("score"));
        assertEquals(List.of(), line.get("problems"));
        Map<String, Object> extracted = Program.run("extract", seed().toString()).objects().get(0);
        Map<?, ?> cells = (Map<?, ?>) extracted.get("cells");
        assertEquals(22 + 161 + 15, cells.size());
        assertEquals(Map.of("raw", "125817", "value", "125817"), cells.get("T2/procurement/amount"));
    }

    @Test
    void no_sum_of_the_seed_is_left_unchecked_but_those_that_need_last_year() throws IOException {
        List<?> notChecked = (List<?>) Program.run("check", "--format", "jsonl", seed().toString()).objects().get(0)
                .get("notChecked");
        assertTrue(notChecked.stream().map(Object::toString).noneMatch(entry -> entry.contains("SUM-0")
                && !entry.contains("SUM-034")), notChecked.toString());
    }

    @Test
    void the_findings_are_the_same_in_english_but_for_the_words() throws IOException {
        Program zh = Program.run("check", "--format", "jsonl", seed().toString());
        Program en = Program.run("check", "--lang", "en", "--format", "jsonl", seed().toString());
        assertEquals(zh.findings(), en.findings());
        assertEquals(prints(zh), prints(en));
    }

    private static List<Object> prints(Program called) throws IOException {
        return ((List<?>) called.objects().get(0).get("findings")).stream()
                .map(finding -> (Object) ((Map<?, ?>) finding).get("fingerprint")).toList();
    }

    @Test
    void every_published_example_is_read_without_an_accident() throws IOException {
        Path reports = Shared.reports();
        assumeTrue(reports != null, "the domain pack is not beside the source tree");
        Program called = Program.run("check", "--format", "jsonl", reports.toString());
        try (Stream<Path> files = Files.list(reports)) {
            long texts = files.filter(file -> file.toString().endsWith(".txt")).count();
            assertEquals(texts, called.objects().size());
        }
        for (Map<String, Object> line : called.objects()) {
            assertTrue(!line.toString().contains("rule-failed") && !line.toString().contains("code=internal"),
                    line.get("report") + " " + line.get("problems"));
        }
    }
}
