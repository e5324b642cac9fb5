package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Pages as they are saved from sites, written by us after the ways in which content systems build them. */
class SavedPagesTest {

    static final List<Form> FORMS = Forms.ALL;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);

    private static final String MENU = "<li><a href=\"/\">首页</a></li><li><a href=\"/zwgk/\">政务公开</a></li>"
            + "<li><a href=\"/bsfw/\">办事服务</a></li><li><a href=\"/hd/\">互动交流</a></li>";
    private static final String RELATED = "<ul><li><a href=\"t1.html\">云溪县清河镇2022年政府信息公开工作年度报告</a>"
            + "<span>2023-01-19</span></li>"
            + "<li><a href=\"t2.html\">云溪县财政局2022年政府信息公开工作年度报告</a><span>2023-01-17</span></li></ul>";
    private static final String FOOT = "<p>主办：云溪县人民政府办公室　承办：云溪县大数据中心</p><p>网站标识码：0000000000　备案号：某ICP备00000000号</p>"
            + "<p>本站内容未经许可不得转载。联系电话：000-0000000</p>";

    /** The report alone, its title apart. */
    private record Parts(Report report, String title, String body) {

        static Parts of(Form form) {
            Report report = SampleReports.random(form, Forms.year(form), 2).build();
            String page = new String(HtmlWriter.utf8(form, report), StandardCharsets.UTF_8);
            int end = page.indexOf("</h1>");
            return new Parts(report, report.getTitle().getText(),
                    page.substring(end + "</h1>".length(), page.indexOf("</div>", end)));
        }

        void assertReadFrom(String page) {
            Extraction extraction = extract(page);
            assertEquals(List.of(), extraction.problems());
            assertEquals(Told.of(report), Told.of(extraction.report()));
        }

        void assertPublished(String date, String page) {
            assertReadFrom(page);
            assertEquals(date, extract(page).report().getPublished());
        }
    }

    private static Extraction extract(String page) {
        return EXTRACTORS.extract(new Content("page.html", page.getBytes(StandardCharsets.UTF_8)), Hints.NONE);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">" + head + "</head>\n<body>\n" + body
                + "</body></html>";
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void an_editor_container_between_navigation_and_footer(Form form) {
        Parts parts = Parts.of(form);
        parts.assertPublished("2024-01-24", page("<title>" + parts.title + "-云溪县人民政府</title>",
                "<div class=\"header\"><ul>" + MENU + "</ul><p>今天是2024年5月6日 星期一，欢迎访问云溪县人民政府网站。</p></div>"
                        + "<div class=\"crumbs\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/nb/\">政府信息公开年报</a>"
                        + " &gt; 正文</div>"
                        + "<div class=\"detail\"><h1>" + parts.title + "</h1>"
                        + "<div class=\"info\"><span>发布时间：2024-01-24 15:52</span><span>来源：云溪县财政局</span>"
                        + "<span>字体：[<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>]</span></div>"
                        + "<div id=\"zoom\" class=\"TRS_Editor\">" + parts.body + "</div>"
                        + "<div class=\"fj\"><p>附件：</p><p><a href=\"W0.docx\">" + parts.title + ".docx</a></p></div>"
                        + "<div class=\"share\">分享到：<a href=\"#\">微信</a><a href=\"#\">微博</a></div>"
                        + "<p>【打印】 【关闭】</p></div>"
                        + "<div class=\"related\"><h3>相关信息</h3>" + RELATED + "</div><div class=\"footer\">" + FOOT
                        + "</div>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void an_index_table_above_the_report_and_neighbours_below(Form form) {
        Parts parts = Parts.of(form);
        parts.assertPublished("2024-01-17", page("",
                "<div id=\"nav\"><ul>" + MENU + "</ul></div><div class=\"article\">"
                        + "<table><tr><td>索引号</td><td>000000000/2024-00007</td><td>信息分类</td><td>政府信息公开年报</td></tr>"
                        + "<tr><td>发布机构</td><td>云溪县财政局</td><td>公开日期</td><td>2024-01-17</td></tr>"
                        + "<tr><td>名称</td><td colspan=\"3\">" + parts.title + "</td></tr></table>"
                        + "<p class=\"title\">" + parts.title + "</p><ucapcontent>" + parts.body + "</ucapcontent>"
                        + "<p>上一篇：<a href=\"1.html\">云溪县2023年重点领域信息公开情况</a></p><p>下一篇：没有了</p></div>"
                        + "<div>" + FOOT + "</div>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_page_laid_out_with_tables(Form form) {
        Parts parts = Parts.of(form);
        parts.assertReadFrom(page("", "<table width=\"1000\"><tr><td colspan=\"2\">云溪县人民政府</td></tr><tr><td"
                + " width=\"200\">"
                + "<table><tr><td><a href=\"1\">政府信息公开指南</a></td></tr><tr><td><a href=\"2\">政府信息公开制度</a></td>"
                + "</tr></table>"
                + "</td><td><table><tr><td align=\"center\"><b>" + parts.title + "</b></td></tr><tr><td>" + parts.body
                + "</td></tr><tr><td align=\"right\"><a href=\"javascript:window.print()\">打印</a>"
                + " <a href=\"javascript:window.close()\">关闭</a></td></tr></table></td></tr>"
                + "<tr><td colspan=\"2\"><table><tr><td>" + FOOT + "</td></tr></table></td></tr></table>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void everything_in_one_body_without_containers(Form form) {
        Parts parts = Parts.of(form);
        parts.assertPublished("2022-01-18", page("", "<a href=\"/\">首页</a> <a href=\"/zwgk\">政务公开</a><br>" + parts.title
                + "<br>2022年01月18日来源:1<br>" + parts.body + "<br><a href=\"a.doc\">下载Word</a> <a"
                + " href=\"a.pdf\">下载PDF</a>"
                + "<br>浏览次数：25<br>版权所有：云溪县人民政府"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_list_of_the_headings_beside_the_article(Form form) {
        Parts parts = Parts.of(form);
        parts.assertReadFrom(page("", "<div class=\"left\"><p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>"
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p></div>"
                + "<article><header><h1>" + parts.title + "</h1></header>" + parts.body + "</article>"
                + "<aside>" + RELATED + "</aside>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_section_element_for_every_part(Form form) {
        Parts parts = Parts.of(form);
        String[] pieces = parts.body.split("(?=<p[^>]*>&nbsp;<span><font face=\"FangSong\">[一二三四五六]、)");
        StringBuilder sections = new StringBuilder("<div class=\"intro\">" + pieces[0] + "</div>");
        for (int i = 1; i < pieces.length; i++) {
            sections.append("<section class=\"part\">").append(pieces[i]).append("</section>");
        }
        parts.assertReadFrom(page("", "<nav>" + MENU + "</nav><div class=\"hero\"><h2>" + parts.title
                + "</h2></div><div class=\"all\">"
                + sections + "</div><footer>" + FOOT + "</footer>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_link_that_was_never_closed(Form form) {
        Parts parts = Parts.of(form);
        parts.assertReadFrom(page("", "<h1>" + parts.title + "</h1><div><a href=\"#top\">" + parts.body + "</div>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_short_title_in_the_text_below_the_full_one_of_the_page(Form form) {
        Parts parts = Parts.of(form);
        parts.assertReadFrom(page("", "<div class=\"bt\">" + parts.title + "</div><div class=\"con\">"
                + "<p>政府信息公开工作年度报告</p>"
                + parts.body + "</div>"));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void an_attachment_named_before_the_signature(Form form) {
        Parts parts = Parts.of(form);
        String unit = parts.report.getSignature().getParagraphs().get(0).getText();
        int signature = parts.body.lastIndexOf("<p", parts.body.lastIndexOf(unit));
        parts.assertReadFrom(page("", "<h1>" + parts.title + "</h1><div>" + parts.body.substring(0, signature)
                + "<p>附件：<a href=\"a.docx\">" + parts.title + "</a></p>" + parts.body.substring(signature) + "</div>"));
    }
}
