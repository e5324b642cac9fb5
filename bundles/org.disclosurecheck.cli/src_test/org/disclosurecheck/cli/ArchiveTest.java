package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path temp;

    /** Forty reports in two folders, one of them no report, as a program on Chinese Windows packs them. */
    private Path archive(List<String> names) throws IOException {
        Path archive = temp.resolve("各单位.zip");
        byte[] report = Files.readAllBytes(Program.faulty(temp.resolve("in/a.txt")));
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (int i = 0; i < 40; i++) {
                String name = (i % 2 == 0 ? "乡镇/" : "部门/") + "单位" + i + ".txt";
                names.add(archive + "!/" + name);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(i == 7 ? "会议通知\n".getBytes(Charset.forName("GBK")) : report);
            }
        }
        return archive;
    }

    @Test
    void every_report_of_an_archive_is_checked_in_its_order() throws IOException {
        List<String> names = new ArrayList<>();
        Path archive = archive(names);
        Program program = Program.run("check", "--format", "jsonl", "--jobs", "3", archive);
        assertEquals(3, program.status());
        assertEquals(names, program.objects().stream().map(object -> object.get("report")).toList());
        assertEquals(39, program.objects().stream().filter(object -> object.get("status").equals("checked")).count());
        assertEquals(1, program.err().lines().count(), program.err());
    }

    @Test
    void every_report_of_an_archive_is_extracted() throws IOException {
        List<String> names = new ArrayList<>();
        Program program = Program.run("extract", archive(names));
        assertEquals(names, program.objects().stream().map(object -> object.get("report")).toList());
    }

    @Test
    void a_name_that_would_break_the_line_or_colour_the_screen_is_shown_as_it_is() throws IOException {
        Path report = Program.faulty(temp.resolve("清河\n镇\u001b[31m\u202e.txt"));
        Path none = Files.writeString(temp.resolve("无\n.txt"), "会议通知\n");
        Program program = Program.run("check", report, none);
        assertEquals(2, program.lines().stream().filter(line -> line.contains("清河\\n镇\\u001b[31m\\u202e.txt")).count());
        assertFalse(program.out().contains("\u001b") || program.out().contains("\u202e"));
        assertEquals("margent: " + temp + "/无\\n.txt", program.err().replaceAll(": [^:]*$", ""));
        assertEquals(List.of(report.toString(), none.toString()), Program.run("check", "--format", "jsonl", report,
                none)
                .objects().stream().map(object -> object.get("report")).toList());
    }

    @Test
    void a_name_too_long_for_the_file_system_is_missing() {
        Program program = Program.run("check", "年".repeat(5000) + ".txt");
        assertEquals(3, program.status());
        assertEquals(1, program.err().lines().count());
    }
}
