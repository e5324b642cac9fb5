package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in parts, put together again. */
class ShardTest {

    private static final int PARTS = 3;

    @TempDir
    Path temp;
    private Path in;
    private Path roster;

    @BeforeEach
    void reports() throws IOException {
        in = temp.resolve("in");
        for (int i = 0; i < 9; i++) {
            Path file = Program.faulty(in.resolve("r" + i + ".txt"));
            Files.writeString(file, Files.readString(file).replace("青禾镇", "第" + "一二三四五六七八九".charAt(i) + "镇"));
        }
        Files.writeString(in.resolve("broken.docx"), "PK\3\4 no");
        roster = Files.writeString(temp.resolve("roster.csv"), "名称,别名,级别,类别,上级,截止日期\n第一镇人民政府,,,,,\n没有交的镇人民政府,,,,,\n");
    }

    private Path journal(int part) {
        return temp.resolve("journal" + part);
    }

    private void part(int part, Object... more) {
        List<Object> words = new ArrayList<>(List.of("check", in, "--shard", part + "/" + PARTS, "--journal", journal(part)));
        words.addAll(List.of(more));
        int status = Program.run(words.toArray()).status();
        assertTrue(status == 0 || status == 1 || status == 3, "status " + status);
    }

    private String text(Object... words) throws IOException {
        StringBuilder all = new StringBuilder();
        List<Object> call = new ArrayList<>(List.of(words));
        for (String format : List.of("text", "jsonl", "csv", "sarif", "junit")) {
            call.addAll(List.of("--format", format, "--output", temp.resolve("out." + format)));
        }
        Program program = Program.run(call.toArray());
        assertEquals(3, program.status(), program.err());
        for (String format : List.of("text", "jsonl", "csv", "sarif", "junit")) {
            all.append(Files.readString(temp.resolve("out." + format)));
        }
        return all.toString();
    }

    @Test
    void parts_put_together_are_byte_for_byte_the_single_run_what_is_said_of_reports_among_others_included()
            throws IOException {
        String single = text("check", in, "--roster", roster);
        assertTrue(single.contains("没有交的镇"), single);
        for (int part = 1; part <= PARTS; part++) {
            part(part, "--roster", roster);
        }
        assertEquals(single, text("merge", journal(3), journal(1), journal(2), "--roster", roster));
    }

    @Test
    void parts_that_make_no_whole_are_refused_in_one_line() throws IOException {
        part(1);
        part(2);
        refused("没有给齐", journal(1), journal(2));
        refused("还没有做完", journal(1), journal(2), Files.createDirectory(journal(3)));
        part(3, "--lang", "en");
        refused("选项", journal(1), journal(2), journal(3));
        Program.faulty(in.resolve("one more.txt"));
        part(3);
        refused("文件与其他片不同", journal(1), journal(2), journal(3));
    }

    private static void refused(String why, Path... journals) {
        List<Object> words = new ArrayList<>(List.of("merge"));
        words.addAll(List.of(journals));
        Program program = Program.run(words.toArray());
        assertEquals(2, program.status());
        assertTrue(program.err().contains(why) && program.err().lines().count() == 1, program.err());
    }

    @Test
    void a_part_needs_a_journal_and_writes_nothing_else() {
        assertEquals(2, Program.run("check", in, "--shard", "1/2").status());
        assertTrue(Program.run("check", "--help").out().replaceAll("\\s", "").contains("记在--journal里，不写结果"));
        assertEquals(2, Program.run("check", in, "--shard", "3/2", "--journal", journal(1)).status());
        assertEquals(2, Program.run("check", in, "--shard", "1/2", "--journal", journal(1), "--format", "jsonl").status());
    }
}
