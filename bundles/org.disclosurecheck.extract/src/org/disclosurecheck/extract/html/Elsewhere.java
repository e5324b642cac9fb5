package org.disclosurecheck.extract.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Said;
import org.jsoup.nodes.Element;

/** Where the report may be when the page itself does not show it: in a file, a frame, a script or a picture. */
final class Elsewhere {

    private static final Pattern FILE = Pattern
            .compile("(?i)([^/\\\\?&=]*\\.(?:docx?|wps|pdf|xlsx?|et|rtf|odt|ofd|txt|zip|rar|7z))(?:$|[?#&])");
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_NAME = 60;
    /** So many characters of whole sentences are a report, even when nothing else shows it. */
    private static final int ENOUGH = 300;
    /** 总体情况 as scripts write it. */
    private static final String ESCAPED = "\\u603b\\u4f53\\u60c5\\u51b5";

    private static final String INSTEAD = "：请在浏览器中复制正文，或改交 Word、PDF 文件";
    private static final String INSTEAD_EN = ": copy the text from a browser, or hand in a Word or PDF file";

    private final org.jsoup.nodes.Document page;
    private final Page shown;

    private Elsewhere(org.jsoup.nodes.Document page, Page shown) {
        this.page = page;
        this.shown = shown;
    }

    /** Why nothing can be read from a page without a report in it; null when the page may be one all the same. */
    static Unreadable reason(org.jsoup.nodes.Document page, Page shown) {
        Elsewhere elsewhere = new Elsewhere(page, shown);
        Said where = elsewhere.sentences() >= ENOUGH ? null : elsewhere.where();
        return where == null ? null : new Unreadable("report-elsewhere", "页面里没有报告正文，" + where.zh(),
                "there is no report on the page; " + where.en());
    }

    private int sentences() {
        return shown.blocks().stream().filter(block -> !block.isLink() && block.text().indexOf('。') >= 0)
                .mapToInt(PageBlock::length).sum();
    }

    private Said where() {
        if (scripted()) {
            return new Said("正文由脚本写入，不执行脚本就读不到" + INSTEAD, "a script writes it, and scripts are not run" + INSTEAD_EN);
        }
        String frame = frame();
        if (frame != null && (named() || shown.blocks().isEmpty())) {
            return new Said("正文可能在嵌入的框架或文件中：" + frame, "it may be in a frame or file of the page: “" + frame + "”");
        }
        Set<String> files = files();
        if (named() && !files.isEmpty()) {
            String names = String.join("、", files.stream().limit(MOST_NAMED).toList());
            return new Said("正文可能在附件中：" + names, "it may be in a file that goes with the page: “" + names.replace("、", "”, “") + "”").then(
                    files.size() > MOST_NAMED ? " 等 " + files.size() + " 个文件" : "",
                    files.size() > MOST_NAMED ? " (of " + files.size() + " files)" : "");
        }
        if (named() && !shown.pictures().isEmpty()) {
            return new Said("正文可能是图片（" + shown.pictures().size() + " 张），图片中的文字读不出来",
                    "it may be a picture (there are " + shown.pictures().size() + "), whose text cannot be read");
        }
        return shown.blocks().isEmpty() && page.selectFirst("script[src], script:containsData(function)") != null
                ? new Said("内容由脚本生成" + INSTEAD, "a script makes the page, and scripts are not run" + INSTEAD_EN) : null;
    }

    /** True when the page is about a report, by its name or by a line or a link on it. */
    private boolean named() {
        for (String part : page.title().split("[_|\\-–—]")) {
            if (ReportWords.isTitle(part)) {
                return true;
            }
        }
        return shown.blocks().stream().anyMatch(block -> ReportWords.isTitle(block.text().replaceAll("\\.\\w+$", "")));
    }

    private boolean scripted() {
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            if (data.contains("总体情况") || data.toLowerCase(Locale.ROOT).contains(ESCAPED)) {
                return true;
            }
        }
        return page.getElementsByTag("textarea").stream().anyMatch(area -> area.wholeText().contains("总体情况"));
    }

    private String frame() {
        for (Element frame : page.select("iframe[src], frame[src], embed[src], object[data]")) {
            String source = frame.attr(frame.nameIs("object") ? "data" : "src").strip();
            if (!source.isEmpty() && !source.startsWith("javascript:") && !source.equals("about:blank")) {
                return shortened(source);
            }
        }
        return null;
    }

    private Set<String> files() {
        Set<String> names = new LinkedHashSet<>();
        for (Element link : page.select("a[href]")) {
            Matcher file = FILE.matcher(link.attr("href"));
            if (file.find()) {
                String text = link.text().strip();
                names.add(shortened(text.isEmpty() ? file.group(1) : text));
            }
        }
        return names;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
