package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Return slips, marked copies, workbook and page of reports that an earlier run, or another machine, has checked. */
class FoldersAgainTest {

    @TempDir
    Path temp;
    private Path in;
    private Map<String, byte[]> undisturbed;

    @BeforeEach
    void reports() throws IOException {
        in = Files.createDirectory(temp.resolve("in"));
        for (String unit : List.of("云溪县财政局", "云溪县水利局")) {
            Program.run("template", "--organisation", unit, "--year", 2023, "-o", in.resolve(unit + ".docx"));
        }
        Program.faulty(in.resolve("青禾镇.txt"));
        Files.writeString(in.resolve("坏.docx"), "PK\3\4 no");
        undisturbed = folders("undisturbed", "check", in);
        assertEquals(List.of("a.html", "a.xlsx", "marked/云溪县水利局-批注.docx", "marked/云溪县财政局-批注.docx", "slips/退回单-云溪县水利局-2023.docx",
                "slips/退回单-云溪县财政局-2023.docx", "slips/退回单-坏.docx", "slips/退回单-青禾镇-2019.docx"),
                List.copyOf(undisturbed.keySet()));
    }

    /** What a run writes. */
    private Map<String, byte[]> folders(String name, Object... call) throws IOException {
        Path out = Files.createDirectory(temp.resolve(name));
        List<Object> words = new ArrayList<>(Arrays.asList(call));
        words.addAll(List.of("--slips", out.resolve("slips"), "--marked", out.resolve("marked"), "--format", "xlsx", "--output",
                out.resolve("a.xlsx"), "--format", "html", "--output", out.resolve("a.html")));
        Program program = Program.run(words.toArray());
        assertEquals(3, program.status(), program.err());
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.walk(out)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void same(Map<String, byte[]> found) {
        assertEquals(undisturbed.keySet(), found.keySet());
        undisturbed.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    @Test
    void a_run_that_goes_on_writes_them_for_what_the_journal_has_as_well() throws IOException {
        Path journal = temp.resolve("journal");
        Program.run("check", in.resolve("青禾镇.txt"), in.resolve("云溪县水利局.docx"), "--journal", journal);
        same(folders("resumed", "check", in, "--journal", journal));
        same(folders("nothing changed", "check", in, "--journal", journal));
    }

    @Test
    void so_does_a_merge_of_parts_and_a_part_by_itself_refuses_them() throws IOException {
        for (int part = 1; part <= 2; part++) {
            Program.run("check", in, "--shard", part + "/2", "--journal", temp.resolve("journal" + part));
        }
        same(folders("merged", "merge", temp.resolve("journal1"), temp.resolve("journal2")));
        Program refused = Program.run("check", in, "--shard", "1/2", "--journal", temp.resolve("journal1"), "--slips", temp.resolve("no"));
        assertEquals(2, refused.status());
    }
}
