package org.disclosurecheck.extract.tests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.HtmlWriter;

/**
 * Sets a report into a page as the content systems of government sites do: every part of the page in one of the shapes
 * met, by the dice. Whatever falls, a person sees the same report.
 */
final class SitePage {

    private static final String[] TOPS = {
        "<div class=\"top\"><a href=\"/\">设为首页</a> | <a href=\"/\">加入收藏</a> | <a href=\"/wza\">无障碍浏览</a></div>",
        "<div class=\"header\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li></ul></div>",
        "<p>今天是2024年5月6日 星期一</p><p>欢迎访问云溪县人民政府网站，您的意见是我们改进工作的动力。</p>",
        "<table width=\"1000\"><tr><td><a href=\"/\">网站首页</a></td><td><a href=\"/zwgk\">信息公开</a></td><td><a"
        + " href=\"/bs\">在线办事</a></td></tr></table>",
        "<form action=\"/search\"><input type=\"text\" value=\"请输入关键字\"><input type=\"submit\" value=\"搜索\"></form>",
        "<header><h2>云溪县人民政府</h2><nav><a href=\"/\">首页</a></nav></header>",
        "<div class=\"left\"><h3>政府信息公开</h3><p>政府信息公开指南</p><p>政府信息公开制度</p><p>法定主动公开内容</p><p>政府信息公开年报</p></div>"};
    private static final String[] TRAILS = {"",
        "<div class=\"crumb\">当前位置：<a href=\"/\">首页</a> &gt;&gt; <a href=\"/nb\">政府信息公开年报</a> &gt;&gt; 正文</div>",
        "<div>您现在的位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>",
        "<p class=\"position\"><a href=\"/\">首页</a>/<a href=\"/nb\">年度报告</a></p>"};
    private static final String[] INFOS = {"",
        "<div class=\"info\">发布时间：2024-01-24 15:52　来源：云溪县财政局　浏览次数：<span id=\"hits\">25</span></div>",
        "<p>2024年01月24日来源:1</p>", "<p><span>公开日期</span> <span>2024-01-24</span></p>",
        "<div><span>【字体：<a href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>】</span><span>【<a"
        + " href=\"#\">打印</a>】</span></div>",
        "<table class=\"index\"><tr><td>索引号：</td><td>000000000/2024-00007</td><td>发布日期：</td><td>2024-01-24</td></tr>"
                + "<tr><td>发布机构：</td><td>云溪县人民政府</td><td>文　　号：</td><td></td></tr></table>",
        "<ul class=\"xxgk\"><li>索引号：000000000/2024-00007</li><li>信息分类：政府信息公开年报</li><li>生成日期：2024-01-24</li></ul>"};
    private static final String[] TAILS = {
        "<p>附件：<a href=\"P1.docx\">2023年度报告.docx</a></p>", "<div class=\"fj\"><h4>相关附件</h4><ul><li><a"
        + " href=\"1.pdf\">年度报告.pdf</a></li></ul></div>",
        "<div class=\"share\">分享到：<a href=\"#\">微信</a> <a href=\"#\">微博</a></div>", "<p>【打印本页】 【关闭窗口】</p>",
        "<p>上一篇：<a href=\"1.html\">云溪县2023年重点领域信息公开情况</a></p><p>下一篇：没有了</p>",
        "<div class=\"ewm\"><img src=\"qr.png\" width=\"90\"><p>扫一扫在手机打开当前页</p></div>", "<p>责任编辑：信息中心</p>",
        "<div><h3>相关链接</h3><ul><li><a href=\"2.html\">云溪县财政局2022年政府信息公开工作年度报告</a> <span>2023-01-18</span></li>"
        + "</ul></div>",
        "<div class=\"footer\"><p>主办：云溪县人民政府办公室　承办：云溪县大数据中心</p><p>网站标识码：0000000000　某ICP备00000000号</p>"
                + "<p>未经许可，本站内容不得转载。</p></div>",
        "<table width=\"1000\"><tr><td>版权所有：云溪县人民政府</td></tr><tr><td>技术支持：云溪县大数据中心　访问量：1234567</td></tr></table>",
        "<footer><p>云溪县人民政府办公室</p><p>2024-05-06</p></footer>"};
    private static final String[][] CONTAINERS = {{"<div id=\"zoom\" class=\"TRS_Editor\">", "</div>"},
            {"<article>", "</article>"},
        {"<ucapcontent>", "</ucapcontent>"}, {"<table><tr><td class=\"content\">", "</td></tr></table>"},
        {"<div><div><div class=\"c\">", "</div></div></div>"}, {"<main><section>", "</section></main>"},
                {"<form><span>", "</span></form>"}, {"", ""}};

    private final Random dice;
    private final String title;
    private final String body;

    private SitePage(Form form, Report report, long seed) {
        this.dice = new Random(seed);
        this.title = report.getTitle().getText();
        String page = new String(HtmlWriter.utf8(form, report), StandardCharsets.UTF_8);
        int from = page.indexOf("</h1>") + "</h1>".length();
        this.body = page.substring(from, page.indexOf("</div>", from));
    }

    static String of(Form form, Report report, long seed) {
        return new SitePage(form, report, seed).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><title>" + title
                + "-云溪县</title></head>\n<body>\n");
        some(TOPS).forEach(page::append);
        page.append(one(TRAILS));
        String[] container = CONTAINERS[dice.nextInt(CONTAINERS.length)];
        boolean wrapped = dice.nextBoolean();
        page.append(wrapped ? "<div class=\"main\">\n" : "");
        String info = one(INFOS);
        switch (dice.nextInt(5)) {
            case 0 -> page.append("<h1>").append(title).append("</h1>").append(info).append(container[0]).append('\n');
            case 1 -> page.append(info).append(container[0])
                    .append("\n<p align=\"center\"><strong>").append(title).append("</strong></p>");
            case 2 -> page.append("<div class=\"bt\">").append(title).append("</div>").append(info).append(container[0])
                    .append("\n<p>").append(title).append("</p>");
            case 3 -> page.append(container[0]).append("\n<h2>").append(title).append("</h2>").append(info);
            default -> page.append("<table><tr><td>").append(title).append("</td></tr></table>").append(info)
                    .append(container[0]);
        }
        page.append(shaped()).append(container[1]);
        List<String> tails = some(TAILS);
        int inside = wrapped ? dice.nextInt(tails.size() + 1) : 0;
        tails.subList(0, inside).forEach(page::append);
        page.append(wrapped ? "</div>\n" : "");
        tails.subList(inside, tails.size()).forEach(page::append);
        return page.append("</body></html>").toString();
    }

    /** The paragraphs of the report in other markup. */
    private String shaped() {
        return switch (dice.nextInt(4)) {
            case 0 -> body.replaceAll("<p style=\"text-indent: 2em\">&nbsp;(.*)</p>", "　　$1<br>");
            case 1 -> body.replaceAll("<p style=\"text-indent: 2em\">(.*)</p>", "<div>$1</div>");
            case 2 -> "<div>" + body.replaceAll("(?=<p style=\"text-indent: 2em\">&nbsp;<span><font"
                    + " face=\"FangSong\">[一二三四五六]、)",
                    "</div><div class=\"section\">") + "</div>";
            default -> body;
        };
    }

    private String one(String[] shapes) {
        return shapes[dice.nextInt(shapes.length)];
    }

    private List<String> some(String[] shapes) {
        return Arrays.stream(shapes).filter(shape -> dice.nextInt(3) > 0).map(shape -> shape + "\n").toList();
    }
}
