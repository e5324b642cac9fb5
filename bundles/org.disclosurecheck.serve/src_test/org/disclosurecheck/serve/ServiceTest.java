package org.disclosurecheck.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uploads and answers, over real connections. */
class ServiceTest {

    private static final String AS_BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static Service service;
    private static Client client;

    @BeforeAll
    static void open() throws IOException {
        service = House.open(House.limits());
        client = new Client(service);
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_sent_as_it_is_gets_the_line_of_the_command_line() throws Exception {
        byte[] report = House.faulty(3);
        HttpResponse<String> response = client.post("check?name=%E7%94%B2.docx", report);
        assertEquals(200, response.statusCode());
        assertEquals(House.line("甲.docx", report), response.body());
        assertTrue(response.body().contains("\"rule\":\"SUM-001\""));
        assertEquals(response.body(), client.postChunked("check?name=%E7%94%B2.docx", report).body());
    }

    @Test
    void a_form_with_several_files_gets_a_line_for_each_in_its_order_also_for_what_cannot_be_read() throws Exception {
        byte[] clean = House.clean(4);
        HttpResponse<String> response = client.post("check", new Client.Form().field("lang", "zh")
                .file("report", "乙 “一”.docx", clean).file("report", "C:\\报告\\坏.docx", bytes("PK\u0003\u0004"))
                .file("previous", "", new byte[0]));
        assertEquals(200, response.statusCode());
        List<String> lines = response.body().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(House.line("乙 “一”.docx", clean), lines.get(0) + "\n");
        assertTrue(lines.get(1).startsWith("{\"report\":\"坏.docx\"") && lines.get(1).contains("\"status\":\"unreadable\""),
                lines.get(1));
    }

    @Test
    void several_reports_are_looked_at_among_each_other() throws Exception {
        byte[] report = House.clean(4);
        String alone = client.post("check", new Client.Form().file("report", "a.docx", report)).body();
        String both = client.post("check", new Client.Form().file("report", "a.docx", report).file("report", "b.docx", report))
                .body();
        assertFalse(alone.contains("\"rule\":\"AGG-") && alone.contains("b.docx"));
        assertTrue(both.lines().allMatch(line -> line.contains("\"rule\":\"AGG-")) && both.contains("b.docx")
                && !both.lines().findFirst().orElseThrow().equals(alone.stripTrailing()), both);
    }

    @Test
    void a_zip_is_opened_up() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int i = 1; i < 3; i++) {
                out.putNextEntry(new ZipEntry("r" + i + ".docx"));
                out.write(House.clean(i));
            }
        }
        List<String> lines = client.post("check?name=all.zip", zip.toByteArray()).body().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("{\"report\":\"all.zip!/r2.docx\""), lines.get(1));
    }

    @Test
    void with_last_years_report_rules_on_two_years_look() throws Exception {
        String alone = client.post("check", new Client.Form().file("report", "a.docx", House.clean(6))).body();
        assertTrue(alone.contains("没有上年报告"));
        String year = alone.replaceAll("(?s).*\"year\":(\\d+).*", "$1");
        byte[] last = yearBefore(Integer.parseInt(year) - 1);
        HttpResponse<String> both = client.post("check", new Client.Form().file("report", "a.docx", House.clean(6))
                .file("previous", "last.docx", last));
        assertEquals(200, both.statusCode(), both.body());
        assertFalse(both.body().contains("没有上年报告"));
        HttpResponse<String> bad = client.post("check", new Client.Form().file("report", "a.docx", House.clean(6))
                .file("previous", "last.docx", new byte[] {1, 2, 3}));
        assertEquals(422, bad.statusCode());
        assertTrue(bad.body().startsWith("上年报告“last.docx”未能读取："), bad.body());
    }

    /** The same organisation a year before. */
    private static byte[] yearBefore(int year) {
        CleanReport clean = CleanReport.of(House.FORM, 6);
        return DocxWriter.write(House.FORM, new CleanReport(House.FORM, 6, year, clean.place(), clean.figures()).report());
    }

    @Test
    void the_upload_page_is_chinese_or_english_and_needs_no_script() throws Exception {
        HttpResponse<String> page = client.get("", "Accept", AS_BROWSER);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html lang=\"zh-CN\">") && page.body().contains("年度报告自查"));
        assertTrue(page.body().contains("enctype=\"multipart/form-data\"") && !page.body().contains("<script"));
        assertTrue(client.get("?lang=en").body().contains("Check your annual report"));
        assertTrue(client.get("style.css").headers().firstValue("Content-Type").orElse("").startsWith("text/css"));
        assertEquals("", client.send("HEAD", "").body());
    }

    @Test
    void a_page_shows_the_findings_and_obeys_nothing_that_a_file_or_its_name_says() throws Exception {
        String name = "<script>alert(1)</script>.docx";
        HttpResponse<String> page = client.post("check", new Client.Form().file("report", name, House.faulty(7)),
                "Accept", AS_BROWSER);
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(page.body().contains("&lt;script&gt;alert(1)&lt;/script&gt;.docx") || page.body().contains("script&gt;.docx"));
        assertFalse(page.body().contains("<script"));
        assertTrue(page.body().contains("结论：有错误") && page.body().contains("SUM-001") && page.body().contains("建议："));
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        String several = client.post("check?format=html&lang=en", new Client.Form().file("report", "a.docx", House.faulty(7))
                .file("report", "b.docx", House.clean(8))).body();
        assertTrue(several.contains("<caption>2 reports</caption>") && several.contains("href=\"#report2\""), several);
    }

    @Test
    void plain_text_is_the_text_of_the_command_line() throws Exception {
        String text = client.post("check?format=text&name=a.docx", House.faulty(9)).body();
        assertTrue(text.contains("a.docx") && text.contains("结论：有错误 · 得分"), text);
        HttpResponse<String> table = client.post("check?format=csv&name=a.docx", House.faulty(9));
        assertTrue(table.body().contains("SUM-001"), table.body());
        assertEquals("attachment; filename=\"margent.csv\"", table.headers().firstValue("Content-Disposition").orElse(""));
    }

    @Test
    void a_file_that_is_refused_gets_one_clear_line_and_the_status_that_fits() throws Exception {
        HttpResponse<String> picture = client.post("check?format=text&name=a.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertTrue(picture.statusCode() == 415 || picture.statusCode() == 422, picture.statusCode() + picture.body());
        assertTrue(picture.body().matches("a\\.png：[^\n]+\n"), picture.body());
        byte[] broken = House.clean(1);
        HttpResponse<String> half = client.post("check?name=b.docx", Arrays.copyOf(broken, broken.length / 2));
        assertEquals(422, half.statusCode(), half.body());
        assertTrue(half.body().contains("\"status\":\"unreadable\""));
        HttpResponse<String> empty = client.post("check", new byte[0]);
        assertEquals(400, empty.statusCode());
        assertTrue(empty.body().contains("文件是空的"), empty.body());
        HttpResponse<String> delete = client.send("DELETE", "");
        assertEquals(405, delete.statusCode());
        assertEquals("GET, POST", delete.headers().firstValue("Allow").orElse(""));
        assertTrue(delete.body().contains("GET 和 POST"), delete.body());
        HttpResponse<String> nothing = client.post("check", new Client.Form().file("report", "", new byte[0]),
                "Accept", AS_BROWSER);
        assertEquals(400, nothing.statusCode());
        assertTrue(nothing.body().contains("没有收到报告文件"), nothing.body());
    }

    @Test
    void what_is_too_large_is_refused_with_a_length_and_without() throws Exception {
        byte[] large = new byte[(4 << 20) + 1];
        for (HttpResponse<String> response : List.of(client.post("check", large), client.postChunked("check", large),
                client.post("check", new Client.Form().file("report", "a.docx", large)))) {
            assertEquals(413, response.statusCode());
            assertEquals("上传的内容超过 4 MB，不予接收\n", response.body());
        }
    }

    @Test
    void a_form_that_breaks_off_or_asks_for_what_there_is_not_is_told_so() throws Exception {
        HttpResponse<String> half = client.post("check", bytes("--x\r\nContent-Disposition: form-data; name=\"report\"; "
                + "filename=\"a.docx\"\r\n\r\nabc"), "Content-Type", "multipart/form-data; boundary=x");
        assertEquals(400, half.statusCode(), half.body());
        assertEquals(400, client.post("check", bytes("abc"), "Content-Type", "multipart/form-data").statusCode());
        assertEquals(400, client.post("check?year=23", House.clean(1)).statusCode());
        assertEquals(400, client.post("check?form=1999", House.clean(1)).statusCode());
        assertEquals(400, client.post("check?format=pdf", House.clean(1)).statusCode());
        assertEquals(400, client.post("check?lang=fr", House.clean(1)).statusCode());
        assertEquals(400, client.get("?lang=fr").statusCode());
    }

    @Test
    void a_web_archive_that_a_browser_calls_a_message_is_one_file() throws Exception {
        byte[] archive = bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"y\"\r\n\r\n--y\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>没有报告</p>\r\n--y--\r\n");
        HttpResponse<String> response = client.post("check", new Client.Form().file("report", "a.mht", "message/rfc822",
                archive));
        assertEquals(1, response.body().lines().count(), response.body());
        assertTrue(response.body().contains("\"report\":\"a.mht\",\"sha256\":\"" + sha(archive)), response.body());
    }

    private static String sha(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void there_are_a_few_addresses_and_no_way_to_a_file() throws Exception {
        for (String path : List.of("no", "../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "style.css/..%2f..%2fetc%2fpasswd",
                "etc/passwd", "check/", "Page.class")) {
            assertEquals(404, client.get(path).statusCode(), path);
        }
        HttpResponse<String> wrong = client.send("DELETE", "check");
        assertEquals(405, wrong.statusCode());
        assertEquals("POST", wrong.headers().firstValue("Allow").orElse(""));
        assertEquals(405, client.get("check").statusCode());
        assertEquals(303, client.get("check", "Accept", AS_BROWSER).statusCode());
        assertEquals(405, client.post("health", bytes("x")).statusCode());
    }

    @Test
    void health_and_metrics_tell_how_the_service_does() throws Exception {
        client.post("check", House.faulty(2));
        assertEquals("ok\n", client.get("health").body());
        String metrics = client.get("metrics").body();
        assertTrue(metrics.contains("margent_reports_total{verdict=\"objectionable\"} "), metrics);
        assertTrue(metrics.contains("margent_requests_inside 0\n") && metrics.contains("margent_bytes_inside 0\n"), metrics);
        for (String line : metrics.lines().toList()) {
            assertTrue(line.matches("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^}]*\\})? [0-9.E+-]+"), line);
        }
    }
}
