package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandsTest {

    @TempDir
    Path temp;

    private Path cases;

    /** The folder of a rule of the source tree, copied where it may be changed. */
    private Path copyOf(String id) throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("rules/common"))) {
            at = at.getParent();
        }
        Path from;
        try (var rules = Files.list(at.resolve("rules/common/sums"))) {
            from = rules.filter(rule -> rule.getFileName().toString().startsWith(id)).findFirst().orElseThrow();
        }
        Path to = temp.resolve("ours/sums").resolve(from.getFileName());
        cases = to.resolve("cases");
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return temp.resolve("ours");
    }

    @Test
    void a_rule_is_shown_with_its_law_its_explanation_and_its_condition() {
        Program program = Program.run("rules", "show", "sum-001");
        assertEquals(0, program.status());
        for (String part : new String[] {"SUM-001  勾稽", "级别      错误", "依据性质  明文规定", "适用格式  2019、2021",
            "T3/carriedIn/{column}", "第一项加第二项之和", "判断条件", "newlyReceived + carriedIn"}) {
            assertTrue(program.out().contains(part), part);
        }
        assertFalse(program.out().contains("In English"));
    }

    @Test
    void a_rule_for_a_person_is_listed_and_shown_with_its_reason() throws IOException {
        Path folder = temp.resolve("ours/timing/TIM-901-by-hand");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rule.md"), """
                ---
                title: 到网站上看
                title_en: Look at the site
                status: manual
                reason: 报告里没有栏目
                reason_en: the report does not tell its column
                severity: info
                certainty: practice
                basis: 通行做法
                ---
                **看什么。** 栏目。
                """);
        String ours = temp.resolve("ours").toString();
        Program list = Program.run("rules", "list", "--rules", ours);
        assertTrue(list.out().contains("TIM-901  人工核对  到网站上看"), list.out());
        Program json = Program.run("rules", "list", "--rules", ours, "--format", "jsonl");
        assertTrue(json.out().contains("\"status\":\"manual\",\"reason\":\"报告里没有栏目\""), json.out());
        Program show = Program.run("rules", "show", "TIM-901", "--rules", ours);
        assertTrue(show.out().contains("状态      人工核对：报告里没有栏目"), show.out());
        assertEquals(0, Program.run("rules", "verify", ours).status());
    }

    @Test
    void the_catalogue_has_every_rule_and_every_link_in_it_leads_somewhere() throws IOException {
        Path folder = temp.resolve("catalogue");
        assertEquals(0, Program.run("rules", "catalogue", "-o", folder.toString()).status());
        Map<String, String> pages = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        Program.run("rules", "list", "--format", "jsonl").lines().forEach(line -> assertTrue(
                pages.get(line.substring(9, 12) + ".html").contains("<h2 id=\"" + line.substring(9, 16) + "\">"), line));
        pages.forEach((name, page) -> {
            Matcher link = Pattern.compile("href=\"([^\"#]+)(?:#([^\"]+))?\"").matcher(page);
            while (link.find()) {
                assertTrue(pages.containsKey(link.group(1)), name + ": " + link.group());
                assertTrue(link.group(2) == null || pages.get(link.group(1)).contains("id=\"" + link.group(2) + "\""),
                        name + ": " + link.group());
            }
        });
        assertTrue(pages.get("SUM.html").contains("<strong>为什么。</strong>"));
        assertTrue(pages.get("SUM.html").contains("<p>边界：<code>border-exactly-a-quarter</code>"));
        assertTrue(pages.get("law.html").contains("文字未与公布的原件核对"));
    }

    @Test
    void the_readme_tells_how_many_rules_are_applied() throws IOException {
        long active = Program.run("rules", "list", "--format", "jsonl").lines().stream()
                .filter(line -> line.contains("\"status\":\"active\"")).count();
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("releng/samples"))) {
            root = root.getParent();
        }
        String readme = Files.readString(root.resolve("README.md"));
        assertTrue(readme.contains("It applies " + active + " rules"), active + " rules");
        assertTrue(Files.readString(root.resolve("releng/handbook/README.zh.md")).contains("有" + active + "条规则"), active + " rules");
    }

    @Test
    void the_list_names_every_rule_once() {
        Program text = Program.run("rules", "list");
        Program json = Program.run("rules", "list", "--format", "jsonl");
        assertTrue(json.out().startsWith("{\"rule\":\""));
        json.lines().forEach(line -> assertTrue(text.out().contains("\n" + line.substring(9, 16) + "  "), line));
    }

    @Test
    void the_cases_of_a_sound_rule_come_out_as_expected() throws IOException {
        Program program = Program.run("rules", "test", copyOf("SUM-001"));
        assertEquals(0, program.status(), program.out() + program.err());
        assertTrue(program.out().matches("用例：\\d+ 个符合，0 个不符\n"), program.out());
    }

    @Test
    void a_case_that_comes_out_otherwise_is_named_with_the_difference() throws IOException {
        Path ours = copyOf("SUM-001");
        Files.writeString(cases.resolve("passes-though-a-case-is-lost.yaml"),
                "given: { T3/new/naturalPerson: 3 }\nexpect: []\n");
        Program program = Program.run("rules", "test", ours);
        assertEquals(1, program.status());
        assertTrue(program.out().contains("不符  SUM-001  passes-though-a-case-is-lost\n      不应报、却报了：错误 表三 （七）总计 · 自然人（应为 3，实为 0"),
                program.out());
        assertTrue(program.out().contains("  T3/total/naturalPerson\n"), program.out());
    }

    @Test
    void verify_names_what_a_rule_lacks() throws IOException {
        Path ours = copyOf("SUM-001");
        assertEquals(0, Program.run("rules", "verify", ours).status());
        try (var files = Files.list(cases)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Program program = Program.run("rules", "verify", ours);
        assertEquals(1, program.status());
        assertTrue(program.out().contains("passes-"), program.out());
    }

    @Test
    void verify_tells_at_once_what_a_copied_rule_still_has_of_its_model() throws IOException {
        copyOf("SUM-030");
        Path model = cases.getParent();
        Path copy = Files.move(model, model.resolveSibling("SUM-930-a-copy"));
        Path words = copy.resolve("rule.md");
        Files.writeString(words, Files.readString(words).replace("regulation-2019#33", "regulation-2019#333"));
        Program program = Program.run("rules", "verify", temp.resolve("ours"));
        assertEquals(4, program.status());
        for (String fault : List.of("应当是 SUM-930（改成 SUM-930）", "与 SUM-030 相同，请改名", "应写本规则自己的“SUM-930.least”",
                "应写本规则自己的“SUM-930.percent”", "法规里没有“regulation-2019#333”这一段")) {
            assertEquals(1, program.lines().stream().filter(line -> line.contains(fault)).count(), fault + "\n" + program.out());
        }
        assertTrue(program.out().contains("缺漏 5 处"), program.out());
    }

    @Test
    void verify_tells_every_slip_at_its_line_and_column_with_its_mend() throws IOException {
        Path ours = copyOf("SUM-001");
        Path drl = cases.resolveSibling("rule.drl");
        Files.writeString(drl, Files.readString(drl).replace("newlyReceived + carriedIn", "newlyRecieved + carriedIn").replace(".actual(", ".actuel("));
        Program program = Program.run("rules", "verify", ours);
        assertEquals(4, program.status());
        List<String> lines = program.out().lines().toList();
        assertTrue(lines.get(0).matches(".*SUM-001-[^/]*/rule\\.drl:\\d+:\\d+: .*“newlyRecieved”，是不是“newlyReceived”（本年新收）？（改成 newlyReceived（本年新收））"), program.out());
        assertTrue(lines.get(1).matches(".*/rule\\.drl:\\d+:\\d+: .*“actuel”，是不是“actual”（实为多少）？.*"), program.out());
        assertTrue(program.out().contains("规则 1 条，其中 1 条有误，不能用"), program.out());
    }

    @Test
    void why_takes_an_address_and_says_how_one_looks() {
        Program program = Program.run("rules", "why", "SUM-001", "none.txt", "--at", "表三");
        assertEquals(2, program.status());
        assertTrue(program.err().contains("--at 后面写地址，如 T3/total/business") && program.err().contains("不能写“表三”"), program.err());
    }

    @Test
    void why_tells_of_no_cell_that_the_form_of_the_report_does_not_print() throws IOException {
        Path report = Program.faulty(temp.resolve("a.txt"));
        Program slip = Program.run("rules", "why", "SUM-001", report, "--at", "T3/total/naturalPersn");
        assertEquals(2, slip.status());
        assertEquals("", slip.out());
        assertTrue(slip.err().contains("没有 T3/total/naturalPersn 这一格，相近的有 T3/total/naturalPerson、"), slip.err());
        Program later = Program.run("rules", "why", "SUM-001", report, "--at", "T2/regulation/inForce");
        assertEquals(2, later.status());
        assertTrue(later.err().contains("2019 年格式的表里没有 T2/regulation/inForce 这一格"), later.err());
        assertEquals(0, Program.run("rules", "why", "SUM-001", report, "--at", "T3/total/naturalPerson").status());
    }
}
