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
    /** What stands before the excerpt in both pages. */
    private static final String SHOWN = "```text\n";

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
    void what_both_readmes_show_is_what_the_program_prints() throws IOException {
        List<String> printed = Program.run("check", root().resolve(SAMPLE).toString()).lines();
        for (String page : new String[] {"README.md", "releng/handbook/README.zh.md"}) {
            String text = Files.readString(root().resolve(page));
            int begin = text.indexOf(SHOWN) + SHOWN.length();
            List<String> shown = text.substring(begin, text.indexOf("```", begin)).lines().toList();
            assertTrue(shown.stream().anyMatch(line -> line.startsWith("  3. 错误  SUM-001  ")), page);
            shown.stream().filter(line -> !line.equals("……"))
                    .forEach(line -> assertTrue(printed.contains(line), page + " shows: " + line));
        }
    }
}
