package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.cli.call.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports in one call, with the roster of those who must report. */
class SeveralReportsTest {

    private static final String ROSTER = "名称,上级,类别\n云溪县人民政府,,县\n云溪县青禾镇人民政府,云溪县人民政府,乡镇\n"
            + "云溪县柳埠镇人民政府,云溪县人民政府,乡镇\n云溪县石磨镇人民政府,云溪县人民政府,乡镇\n";

    @TempDir
    Path temp;

    private Path roster(String text) throws IOException {
        return Files.write(temp.resolve("名单.csv"), text.getBytes(Charset.forName("GBK")));
    }

    /** The sample report, and one of another town that copied it. */
    private Path reports() throws IOException {
        Path folder = temp.resolve("reports");
        String text = Files.readString(Program.faulty(folder.resolve("a.txt")));
        Files.writeString(folder.resolve("b.txt"), text.replace("青禾镇", "柳埠镇"));
        return folder;
    }

    @SuppressWarnings("unchecked")
    private static List<String> about(Map<String, Object> line, String key, String family) {
        return ((List<Map<String, Object>>) line.get(key)).stream().map(entry -> entry.get("rule").toString())
                .filter(rule -> rule.startsWith(family)).distinct().toList();
    }

    @Test
    void a_copied_text_is_named_in_both_reports_and_a_town_without_one_has_a_line() throws IOException {
        List<Map<String, Object>> lines = Program.run("check", "--format", "jsonl", "--roster", roster(ROSTER), reports())
                .objects();
        assertEquals(List.of("checked", "checked", "missing", "missing"),
                lines.stream().map(line -> line.get("status")).toList());
        assertTrue(about(lines.get(0), "findings", "AGG").contains("AGG-008"), lines.get(0).toString());
        assertTrue(about(lines.get(1), "findings", "AGG").contains("AGG-008"), lines.get(1).toString());
        assertEquals("云溪县人民政府", lines.get(2).get("organisation"));
        assertEquals("云溪县石磨镇人民政府", lines.get(3).get("report"));
        assertEquals(List.of("AGG-007"), about(lines.get(3), "findings", "AGG"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_found_among_others_stands_at_its_line_of_the_file_as_everything_else() throws IOException {
        Map<String, Object> line = Program.run("check", "--format", "jsonl", reports()).objects().get(0);
        Map<String, Object> finding = ((List<Map<String, Object>>) line.get("findings")).stream()
                .filter(entry -> entry.get("rule").equals("AGG-008") && entry.get("location").equals("S1")).findFirst().orElseThrow();
        String heading = Files.readAllLines(temp.resolve("reports/a.txt"))
                .get(Integer.parseInt(((Map<String, Object>) finding.get("source")).get("line").toString()) - 1);
        assertTrue(heading.contains("总体情况"), heading);
    }

    @Test
    void the_number_of_workers_and_a_second_run_change_nothing() throws IOException {
        Path reports = reports();
        String one = Program.run("check", "--format", "jsonl", "--jobs", "1", "--roster", roster(ROSTER), reports).out();
        assertEquals(one, Program.run("check", "--format", "jsonl", "--jobs", "4", "--roster", roster(ROSTER), reports).out());
    }

    @Test
    void a_report_alone_says_what_it_could_not_be_compared_with() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Map<String, Object> line = Program.run("check", "--format", "jsonl", report).objects().get(0);
        assertTrue(about(line, "notChecked", "AGG").contains("AGG-008"), line.toString());
    }

    @Test
    void a_wrong_roster_is_refused_line_by_line_and_nothing_is_checked() throws IOException {
        Path roster = roster("名称,上级,截止日期\n云溪县财政局,云溪县政府,2024-13-01\n云溪县财政局,,\n");
        Program program = Program.run("check", "--roster", roster, reports());
        assertEquals(ExitStatus.WRONG_CALL, program.status());
        assertEquals("", program.out());
        assertTrue(program.err().contains("名单.csv:2: 日期“2024-13-01”读不出来"), program.err());
        assertTrue(program.err().contains("名单.csv:3: “云溪县财政局”与第2行重复"), program.err());
        assertTrue(program.err().contains("名单.csv:2: 上级“云溪县政府”不在名单里"), program.err());
    }

    @Test
    void a_previous_report_of_the_same_year_is_said_to_be_of_no_use() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Program program = Program.run("check", "--previous", report, report);
        assertEquals(1, program.err().lines().count(), program.err());
        assertTrue(program.err().contains("上年报告没有用上：" + report) && program.err().contains("同一年度（2019）"), program.err());
    }

    @Test
    void a_profile_changes_severities_and_score_and_shows_what_it_switches_off() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Path profile = Files.writeString(temp.resolve("p.yaml"), "off: { SUM-001: 试行期间人工核对 }\nseverity: { SUM-008: info }\n"
                + "score: { error: 0, warning: 0 }\n");
        Map<String, Object> line = Program.run("check", "--format", "jsonl", "--profile", profile, report).objects().get(0);
        assertEquals(List.of("SUM-008", "SUM-015"), about(line, "findings", "SUM"));
        assertEquals(List.of("SUM-001"), about(line, "notChecked", "SUM"));
        assertTrue(line.toString().contains("本地配置停用：试行期间人工核对"), line.toString());
        assertEquals("100", line.get("score"));
    }

    @Test
    void a_wrong_profile_is_refused_line_by_line() throws IOException {
        Path profile = Files.writeString(temp.resolve("p.yaml"), "off:\n  SUM-001:\nscores: {}\n");
        Program program = Program.run("check", "--profile", profile, Program.faulty(temp.resolve("a.txt")));
        assertEquals(ExitStatus.WRONG_CALL, program.status());
        assertTrue(program.err().contains("p.yaml:2: 停用 SUM-001 要写明理由") && program.err().contains("p.yaml:3: 不认识的项“scores”"),
                program.err());
    }
}
