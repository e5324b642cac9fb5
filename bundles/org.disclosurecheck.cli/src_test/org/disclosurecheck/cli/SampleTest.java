package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The sample that ships with the source: what README shows of it is what it gives. */
class SampleTest {

    private static final String SAMPLE = "releng/samples/qinghe-town-2019.txt";

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(SAMPLE))) {
            at = at.getParent();
        }
        return at;
    }

    @Test
    void the_lost_application_is_found_in_its_column_in_its_items_and_in_its_row() throws IOException {
        List<String> sums = Program.run("check", "--format", "jsonl", root().resolve(SAMPLE).toString()).findings()
                .stream().filter(finding -> finding.startsWith("SUM")).toList();
        assertEquals(List.of("SUM-001 error T3/total/naturalPerson", "SUM-008 error T3/total/naturalPerson",
                "SUM-015 error T3/total/total"), sums);
    }

    @Test
    void both_readmes_show_what_the_program_prints() throws IOException {
        String printed = Program.run("check", root().resolve(SAMPLE).toString()).out();
        List<String> lines = printed.lines().map(String::strip).filter(line -> line.contains("SUM-001")).toList();
        for (String page : new String[] {"README.md", "releng/handbook/README.zh.md"}) {
            String text = Files.readString(root().resolve(page));
            for (String line : lines) {
                assertTrue(text.contains(line), page + " does not show: " + line);
            }
        }
    }
}
