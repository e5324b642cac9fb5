package org.disclosurecheck.serve;

import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;

/** A page as plain HTML: no script, one style sheet, and everything that others wrote escaped. */
final class Page {

    private final StringBuilder html = new StringBuilder(4096);
    private final Language language;

    Page(Language language, String title) {
        this.language = language;
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.choose("zh-CN", "en"))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(title)).append("</title>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n<main>\n");
    }

    /** Markup of ours. */
    Page raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Text of whoever wrote it. */
    Page text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    Page element(String tag, String text) {
        int space = tag.indexOf(' ');
        return raw("<" + tag + ">").text(text).raw("</" + (space < 0 ? tag : tag.substring(0, space)) + ">\n");
    }

    String finish() {
        return html.append("</main>\n<footer>")
                .append(language.choose("Margent · 眉批 — 上传的文件只在检查时留在内存里，不保存。",
                        "Margent — what is uploaded is held in memory while it is checked, and kept nowhere."))
                .append("</footer>\n</body>\n</html>\n").toString();
    }

    static String escaped(String text) {
        return Visible.line(text.replaceAll("\\s*\\R\\s*", " ")).replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
