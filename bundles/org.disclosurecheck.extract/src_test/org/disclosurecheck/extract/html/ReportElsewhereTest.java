package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

/** Pages that name a report but do not show it, or only a part of it. */
class ReportElsewhereTest {

    private static final String TITLE = "<h1>云溪县财政局2023年政府信息公开工作年度报告</h1>";
    private static final String REPORT = TITLE + "<h2>一、总体情况</h2><p>全年公开信息12条。</p><h2>二、主动公开政府信息情况</h2>"
            + "<table><tr><td>信息内容<td>本年制发件数<tr><td>规章<td>0</table><h2>三、收到和处理政府信息公开申请情况</h2>";

    private static String refusal(String page) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> read(page));
        assertEquals("report-elsewhere", refusal.code());
        assertEquals(1, refusal.getMessage().lines().count());
        return refusal.getMessage();
    }

    @Test
    void attachments_are_named() {
        String refusal = refusal(TITLE + "<p>发布时间：2024-01-18</p><p>附件：<a href='P1.docx'>年度报告.docx</a>"
                + "<a href='/down?f=2.pdf&amp;id=1'></a><a href='list.html'>更多</a></p>");
        assertTrue(refusal.contains("附件中：年度报告.docx、2.pdf"), refusal);
    }

    @Test
    void a_frame_is_named() {
        assertTrue(refusal(TITLE + "<iframe src='viewer.html?file=nb.pdf'></iframe>").contains("viewer.html"));
        assertTrue(refusal("<html><frameset><frame src='left.htm'><frame src='main.htm'></frameset></html>")
                .contains("left.htm"));
    }

    @Test
    void a_text_that_a_script_writes_is_not_read() {
        assertTrue(refusal(TITLE + "<script>document.write('<p>一、总体情况</p>')</script>").contains("脚本"));
        assertTrue(refusal("<div id=app></div><script>var a = '\\u603b\\u4f53\\u60c5\\u51b5'</script>").contains("脚本"));
        assertTrue(refusal("<html><body><div id=app></div><script src='app.js'></script>").contains("脚本"));
    }

    @Test
    void a_report_in_pictures_is_not_read() {
        assertTrue(refusal(TITLE + "<img src='1.jpg' width=900><img src='2.jpg' width=900><img src='i.gif' width=16>")
                .contains("2 张"));
    }

    @Test
    void a_picture_in_place_of_a_table_is_told() throws Exception {
        List<Problem> problems = read(REPORT + "\n<p><img src='t3.png' width=800></p>\n<h2>四、政府信息公开行政复议、行政诉讼情况"
                + "</h2>").problems();
        assertEquals(List.of("table-is-picture"), problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).message().startsWith("表三"));
        assertEquals(2, problems.get(0).source().line());
    }

    @Test
    void a_picture_beside_a_table_is_none_in_its_place() throws Exception {
        assertEquals(List.of(), read(REPORT.replace("<table>", "<img src='chart.png'><table>")).problems());
    }

    @Test
    void a_report_that_the_page_hides_until_a_script_shows_it_is_read_and_told() throws Exception {
        Document document = read("<div id=zoom style='display:none'>" + REPORT + "</div><script>show('zoom')</script>");
        assertEquals(List.of("hidden-text"), document.problems().stream().map(Problem::code).toList());
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", ((Block.Line) document.blocks().get(0)).text());
    }

    @Test
    void a_page_that_names_no_report_is_judged_by_what_it_shows() throws Exception {
        assertEquals(1, read("<p>会议通知</p><script>track()</script>").blocks().size());
    }
}
