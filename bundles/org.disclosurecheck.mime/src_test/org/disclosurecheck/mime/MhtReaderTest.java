package org.disclosurecheck.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;

class MhtReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String FIRST = "<p>一、总体情况</p><p>全年公开信息12条。</p>";
    private static final String SECOND = "<p>二、主动公开政府信息情况</p><table><tr><td>信息内容<td>本年制发件数<tr><td>规章<td>0</table>";
    private static final String HEAD = "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\";"
            + " boundary=\"=_1\"\r\n\r\n";

    private final MhtReader reader = new MhtReader();

    private static Content content(String message) {
        return new Content("报告.doc", message.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String part(String fields, byte[] body) {
        return "--=_1\r\n" + fields + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(body) + "\r\n";
    }

    private static String page(String html) {
        return part("Content-Type: text/html; charset=\"gb2312\"", html.getBytes(GB18030));
    }

    private List<String> lines(String message) throws Unreadable {
        List<String> lines = new ArrayList<>();
        for (Block block : reader.read(content(message)).blocks()) {
            lines.add(block instanceof Line line ? line.text() : "表");
        }
        return lines;
    }

    @Test
    void archives_and_mails_are_recognised_by_their_head() {
        assertTrue(reader.recognises(content(HEAD)));
        assertTrue(reader.recognises(content("\r\nFrom: <Saved by Blink>\r\nSnapshot-Content-Location: https://x/\r\n"
                + "Subject: =?utf-8?Q?=E5=B9=B4?=\r\nMIME-Version: 1.0\r\nContent-Type:"
                + " multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n")));
        assertTrue(reader.recognises(content("Received: from a (b [1.2.3.4])\r\n\tby c;\r\nDate:"
                + " x\r\nmime-version: 1.0\r\n\r\n<p>")));
        assertFalse(reader.recognises(content("<html>MIME-Version: 1.0\r\n\r\n")));
        assertFalse(reader.recognises(content("Title: a text\r\n\r\nMIME-Version: 1.0\r\n")));
        assertFalse(reader.recognises(content("Title: a text\r\nwith lines\r\nMIME-Version: 1.0\r\n\r\n")));
    }

    @Test
    void quoted_printable_is_undone_also_where_it_breaks_a_character() throws Exception {
        assertEquals(List.of("总体情况 a=b"), lines("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=80=BB=E4=BD=\r\n=93=E6=83=85=E5=86=B"
                + "5 a=3Db</p>"));
    }

    @Test
    void the_character_set_is_that_of_the_bytes_whatever_the_head_says() throws Exception {
        String message = HEAD + part("Content-Type: text/html; charset=\"utf-8\"",
                "<p>云溪县政府信息公开</p>".getBytes(GB18030)) + "--=_1--";
        assertEquals(List.of("云溪县政府信息公开"), lines(message));
    }

    @Test
    void of_several_frames_the_one_with_the_report_is_read() throws Exception {
        assertEquals(List.of("一、总体情况", "全年公开信息12条。", "二、主动公开政府信息情况", "表"),
                lines(HEAD + page("<frameset><frame src=left.htm><frame src=main.htm></frameset>") + page("<p>导航</p>")
                        + page(FIRST + SECOND) + "--=_1--"));
    }

    @Test
    void the_sheets_of_a_saved_workbook_are_read_one_after_the_other() throws Exception {
        assertEquals(List.of("一、总体情况", "全年公开信息12条。", "二、主动公开政府信息情况", "表"),
                lines(HEAD + page("<frameset><frame src=sheet001.htm></frameset>") + page(FIRST) + page(SECOND)
                        + page("<p>备注</p>") + "--=_1--"));
    }

    @Test
    void pictures_and_styles_are_passed_over() throws Exception {
        assertEquals(List.of("一、总体情况", "全年公开信息12条。"), lines(HEAD + page(FIRST) + part("Content-Type: image/png",
                new byte[99])
                + part("Content-Type: text/css", "p{}".getBytes(GB18030)) + "--=_1--"));
    }

    @Test
    void parts_inside_parts_are_read() throws Exception {
        String inner = "--=_1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type:"
                + " text/plain\r\n\r\nx\r\n"
                + "--b2\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString(FIRST.getBytes(StandardCharsets.UTF_8)) + "\r\n--b2--\r\n";
        assertEquals(List.of("一、总体情况", "全年公开信息12条。"), lines(HEAD + inner + "--=_1--"));
    }

    @Test
    void the_subject_is_the_title_of_a_page_that_has_none() throws Exception {
        Document document = reader.read(content("Subject: =?gb2312?B?"
                + Base64.getEncoder().encodeToString("年度报告".getBytes(GB18030)) + "?=\r\n" + HEAD + page(FIRST) + "--=_1--"));
        assertEquals("年度报告", document.metadata().get(Document.TITLE));
        assertNull(((Line) document.blocks().get(0)).source().line());
        assertEquals(1, ((Line) document.blocks().get(0)).source().paragraph());
    }

    @Test
    void a_mail_names_what_is_attached_to_it() {
        String message = HEAD + part("Content-Type: text/plain", "请查收。".getBytes(StandardCharsets.UTF_8))
                + part("Content-Type: application/msword; name=\"=?utf-8?B?5bm05oqlLmRvYw==?=\"", new byte[9])
                + part("Content-Type: application/octet-stream\r\nContent-Disposition:"
                + " attachment;\r\n\tfilename*=utf-8''%E5%B9%B4%E6%8A%A5.pdf",
                        new byte[9]) + "--=_1--";
        Unreadable refusal = assertThrows(Unreadable.class, () -> reader.read(content(message)));
        assertEquals("report-elsewhere", refusal.code());
        assertTrue(refusal.getMessage().contains("年报.doc、年报.pdf"), refusal.getMessage());
    }

    @Test
    void a_report_in_the_text_of_a_mail_is_read() throws Exception {
        String text = "一、总体情况\n" + "全年公开信息12条。".repeat(100);
        assertEquals("一、总体情况", lines(HEAD + part("Content-Type: text/plain", text.getBytes(GB18030))
                + part("Content-Type: application/pdf; name=a.pdf", new byte[9]) + "--=_1--").get(0));
    }

    @Test
    void an_archive_beyond_measure_is_refused() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 2000; i++) {
            deep.append("--=_").append(i == 0 ? "1" : "d" + i).append("\r\nContent-Type: multipart/mixed;"
                    + " boundary=\"=_d").append(i + 1)
                    .append("\"\r\n\r\n");
        }
        assertEquals("too-deep", assertThrows(Unreadable.class, () -> reader.read(content(deep.toString()))).code());
        String fields = "MIME-Version: 1.0\r\n" + "X-A: 1\r\n".repeat(100_000) + "\r\n";
        assertEquals("damaged", assertThrows(Unreadable.class, () -> reader.read(content(fields))).code());
    }

    @Test
    void an_archive_that_breaks_off_is_read_as_far_as_it_goes() throws Exception {
        String message = HEAD + page(FIRST);
        assertEquals("一、总体情况", lines(message.substring(0, message.length() - 20)).get(0));
        assertThrows(Unreadable.class, () -> reader.read(content(HEAD)));
    }
}
