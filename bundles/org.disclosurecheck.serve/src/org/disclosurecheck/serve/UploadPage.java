package org.disclosurecheck.serve;

import java.util.List;

import org.disclosurecheck.check.Selection;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;

/** The page on which a report is chosen. It works in every browser, without a script and with the keyboard alone. */
final class UploadPage {

    private final Settings settings;
    private final List<Form> forms;
    private final boolean token;
    private final Language language;

    UploadPage(Settings settings, List<Form> forms, boolean token, Language language) {
        this.settings = settings;
        this.forms = forms;
        this.token = token;
        this.language = language;
    }

    Response response() {
        Page page = new Page(language, say("年度报告自查", "Check your annual report"));
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        page.raw("<p class=\"language\"><a href=\"?lang=" + other.choose("zh", "en") + "\" lang=\"" + other.choose("zh-CN", "en")
                + "\">").text(other.choose("中文", "English")).raw("</a></p>\n");
        page.element("h1", say("政府信息公开工作年度报告自查", "Check your annual report on open government information"));
        page.element("p", say("选好报告，按“检查”。结果马上显示在屏幕上：哪里有问题、依据是什么、怎么改。不用安装任何程序，可以直接打印。",
                "Choose the report and press “Check”. The result comes at once: what is wrong, by which law, and how to "
                        + "mend it. Nothing needs to be installed, and the result can be printed."));
        page.raw("<form action=\"check\" method=\"post\" enctype=\"multipart/form-data\" accept-charset=\"utf-8\">\n"
                + "<input type=\"hidden\" name=\"lang\" value=\"" + say("zh", "en") + "\">\n");
        if (token) {
            field("token", "password", say("口令", "Token"), say("由提供这项服务的单位发给", "given by whoever runs this service"),
                    "required autocomplete=\"off\"", page);
        }
        String kinds = Selection.NAMES.replace(" ", ",");
        field("report", "file", say("年度报告", "Annual report"), say("可以一次选几个文件，也可以是压缩包；总共不超过 " + most() + " MB。能读："
                + Selection.NAMES, "Several files may be chosen, also a zip; " + most() + " MB in all. Read: " + Selection.NAMES),
                "required multiple accept=\"" + kinds + "\"", page);
        page.raw("<details>\n").element("summary", say("更多选项（一般不用填）", "More options (seldom needed)"));
        field("previous", "file", say("上年的报告", "Last year's report"), say("选了就一并核对两年之间的衔接",
                "with it, the two years are compared"), "multiple accept=\"" + kinds + "\"", page);
        field("year", "text", say("报告年度", "Reporting year"), say("报告里读不出年度时才填，如 2023",
                "only if the report does not tell it, such as 2023"), "inputmode=\"numeric\" pattern=\"20[0-9][0-9]\" size=\"6\"",
                page);
        select("form", say("报告格式", "Form"), page);
        field("password", "password", say("文件密码", "Password of the file"), say("文件加了密才填", "only if the file is locked"),
                "autocomplete=\"off\"", page);
        page.raw("<p class=\"field\"><label for=\"format\">").text(say("结果", "Result"))
                .raw("</label>\n<select id=\"format\" name=\"format\">");
        option("html", say("网页（可打印）", "page, to read and print"), page);
        option("file", say("网页文件（有图表和筛选，可保存）", "page as a file, with charts and a filter"), page);
        option("text", say("纯文字", "plain text"), page);
        option("csv", say("表格（csv）", "table (csv)"), page);
        option("jsonl", say("数据（JSON Lines）", "data (JSON Lines)"), page);
        page.raw("</select></p>\n</details>\n<p><button type=\"submit\">").text(say("检查", "Check")).raw("</button></p>\n</form>\n");
        page.element("p class=\"hint\"", say("检查结果供修改参考，是否符合要求以主管部门的意见为准。",
                "The result helps to mend a report; what counts is the word of the authority in charge."));
        return Response.of(200, Response.HTML, page.finish());
    }

    private int most() {
        return settings.limits().bytes() >> 20;
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

    private static void field(String name, String type, String label, String hint, String attributes, Page page) {
        page.raw("<p class=\"field\"><label for=\"" + name + "\">").text(label).raw("</label>\n<input id=\"" + name
                + "\" name=\"" + name + "\" type=\"" + type + "\" aria-describedby=\"" + name + "-hint\" " + attributes
                + ">\n<span class=\"hint\" id=\"" + name + "-hint\">").text(hint).raw("</span></p>\n");
    }

    private void select(String name, String label, Page page) {
        page.raw("<p class=\"field\"><label for=\"" + name + "\">").text(label).raw("</label>\n<select id=\"" + name
                + "\" name=\"" + name + "\">");
        option("", say("自动识别", "recognise it"), page);
        forms.forEach(form -> option(form.id(), say(form.id() + "年格式", "form of " + form.id()), page));
        page.raw("</select></p>\n");
    }

    private static void option(String value, String label, Page page) {
        page.raw("<option value=\"" + Page.escaped(value) + "\">").text(label).raw("</option>");
    }
}
