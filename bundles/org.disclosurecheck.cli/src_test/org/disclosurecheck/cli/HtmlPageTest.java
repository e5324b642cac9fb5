package org.disclosurecheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run in a browser without a screen. Pictures of it stand in target/pages afterwards, to be looked at. */
class HtmlPageTest {

    @TempDir
    Path temp;

    @Test
    void the_overview_lists_the_units_with_their_verdicts() throws Exception {
        Path page = page("a/甲.txt", "b/乙 & 丙.txt");
        String seen = seen(page, "");

        assertEquals(2, count(seen, "href=\"#u/\\d+\""));
        assertTrue(seen.contains("b/乙 &amp; 丙.txt") && seen.contains("有错误"), seen);
        assertTrue(count(seen, "<canvas") >= 3, "the charts are not drawn");
        assertEquals(2, count(seen, "<tr><th scope=\"row\"><button[^>]*>[ab]</button>"));
    }

    @Test
    void in_a_flat_folder_the_overview_has_no_part_by_folder_and_its_sums_are_tables() throws Exception {
        String seen = seen(opened(page("甲.txt", "乙.txt")), "");

        assertEquals(0, count(seen, "\\[object |undefined|>null<|</[a-z]+>null"), seen);
        assertEquals(3, count(seen, "<div class=\"card sheet\""));
    }

    @Test
    void a_report_of_which_too_little_could_be_read_does_not_raise_the_average() throws Exception {
        Files.writeString(Files.createDirectories(temp.resolve("in")).resolve("乙.txt"),
                "云溪县财政局2023年政府信息公开工作年度报告\n一、总体情况\n……全年主动公开信息30条。\n");

        String seen = seen(page("甲.txt"), "");

        String average = Pattern.compile("平均得分（不含无法判定的）</dt><dd>([^<]*)<").matcher(seen).results().findFirst().orElseThrow()
                .group(1);
        String own = Program.run("check", "--format", "jsonl", temp.resolve("in/甲.txt")).objects().get(0).get("score").toString();
        assertEquals(Double.parseDouble(own), Double.parseDouble(average));
    }

    @Test
    void by_score_a_report_of_which_too_little_could_be_read_stands_last_whichever_way_and_shows_none() throws Exception {
        Files.writeString(Files.createDirectories(temp.resolve("in")).resolve("乙.txt"),
                "云溪县财政局2023年政府信息公开工作年度报告\n一、总体情况\n……全年主动公开信息30条。\n");
        Path better = Program.faulty(temp.resolve("in/丙.txt"));
        Files.writeString(better, Files.readString(better).replace("（七）总计 |\n8 |", "（七）总计 |\n9 |"));
        String page = Files.readString(page("甲.txt"));

        List<List<String>> orders = new ArrayList<>();
        for (String click : List.of("", "sort('得分')", "sort('得分'); sort('得分')")) {
            Path clicked = Files.writeString(temp.resolve("page.html"), page.replace("</body>", "<script>const sort = word => "
                    + "[...document.querySelectorAll('button.sort')].find(b => b.textContent.startsWith(word)).click();" + click
                    + "</script></body>"));
            orders.add(Pattern.compile("data-label=\"得分\">([^<]*)<").matcher(seen(clicked, "")).results().map(cell -> cell.group(1))
                    .toList());
        }

        assertEquals(List.of("–"), orders.get(0).stream().filter(score -> !score.matches("[\\d.]+")).toList());
        assertEquals("–", orders.get(1).get(2));
        assertEquals(List.of(orders.get(1).get(1), orders.get(1).get(0), "–"), orders.get(2));
        assertNotEquals(orders.get(1), orders.get(2), "two scores that differ");
    }

    @Test
    void an_amount_without_its_unit_is_not_added_to_one_in_ten_thousands() throws Exception {
        Path other = Program.faulty(temp.resolve("in/乙.txt"));
        Files.writeString(other, Files.readString(other).replace("483920", "160.5964万元"));

        String seen = seen(opened(page("甲.txt")), "");

        assertTrue(seen.contains("表二金额合计以万元计；另有 1 份报告没有写明单位"), seen);
        assertEquals(1, count(seen, ">160.5964<"));
    }

    @Test
    void a_unit_shows_its_findings_and_marks_the_cells_by_sign_and_colour() throws Exception {
        String seen = seen(page("甲.txt"), "#u/0");

        assertEquals(18, count(seen, "<li class=\"card finding"));
        assertTrue(count(seen, "<td class=\"error\"[^>]*>8<button[^>]*class=\"mark error\"[^>]*>✖<sup>") >= 1, seen);
        assertTrue(count(seen, "<td class=\"related\"") > 3);
        assertTrue(seen.contains("未检查的规则"));
        assertEquals(0, count(seen, "\\[object |undefined|>null<"));
    }

    @Test
    void a_rule_leads_to_every_place_where_it_found_something() throws Exception {
        String seen = seen(page("甲.txt", "乙.txt"), "#r/SUM-001");

        assertTrue(seen.contains("涉及 2 份报告") && seen.contains("第一项加第二项之和"), seen);
    }

    @Test
    void it_is_drawn_for_desk_phone_and_paper() throws Exception {
        Path page = page("甲.txt", "乙.txt");
        Path pictures = Files.createDirectories(Path.of("target/pages"));
        Path phone = Files.writeString(temp.resolve("phone.html"), "<iframe src='" + page.getFileName()
                + "#u/0' style='width:390px;height:1600px;border:0'></iframe>");

        browser(page, "", "--window-size=1280,1600", "--screenshot=" + pictures.resolve("desk.png").toAbsolutePath());
        browser(phone, "", "--window-size=500,1640", "--screenshot=" + pictures.resolve("phone.png").toAbsolutePath());
        browser(page, "#u/0", "--no-pdf-header-footer", "--print-to-pdf=" + pictures.resolve("unit.pdf").toAbsolutePath());

        String pdf = Files.readString(pictures.resolve("unit.pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(count(pdf, "/MediaBox \\[0 0 59[45][.\\d]* 84[12]") >= 2, "not A4");
        assertTrue(Files.size(pictures.resolve("desk.png")) > 20_000 && Files.size(pictures.resolve("phone.png")) > 10_000);
    }

    /** The page with all its parts unfolded. */
    private static Path opened(Path page) throws IOException {
        return Files.writeString(page, Files.readString(page).replace("</body>",
                "<script>document.querySelectorAll('details').forEach(d => d.open = true)</script></body>"));
    }

    private Path page(String... names) throws IOException {
        for (String name : names) {
            Program.faulty(temp.resolve("in").resolve(name));
        }
        Path page = temp.resolve("page.html");
        assertEquals("", Program.run("check", "--format", "html", "--output", page, temp.resolve("in")).err());
        return page;
    }

    private String seen(Path page, String view) throws Exception {
        return browser(page, view, "--dump-dom").replaceAll("(?s)<script.*?</script>", "");
    }

    private String browser(Path page, String view, String... options) throws Exception {
        String program = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst().orElse(null);
        assumeTrue(program != null, "没有 Chromium，网页没有试看 (no Chromium: the page was not looked at)");
        List<String> call = new ArrayList<>(List.of(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--allow-file-access-from-files", "--virtual-time-budget=5000", "--user-data-dir=" + temp.resolve("profile")));
        call.addAll(List.of(options));
        call.add(page.toUri() + view);
        Path out = temp.resolve("out");
        int status = called(call, out);
        for (int again = 0; again < 2 && status != 0; again++) {
            // the browser itself broke; of the page its status says nothing
            status = called(call, out);
        }
        assertEquals(0, status, Files.readString(temp.resolve("err")));
        return Files.readString(out);
    }

    private int called(List<String> call, Path out) throws Exception {
        Process process = new ProcessBuilder(call).redirectOutput(out.toFile()).redirectError(temp.resolve("err").toFile()).start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return -1;
        }
        return process.exitValue();
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
