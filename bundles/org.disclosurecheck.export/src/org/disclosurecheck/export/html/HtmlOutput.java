package org.disclosurecheck.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.NotCheckedLines;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.rules.several.digest.Digest;

/**
 * One page with everything: overview, units, findings, cells. A report is one line of JSON, written when it comes; words
 * that come again and again are written once, at the end. The order of the values is that of {@code data.js}.
 */
public final class HtmlOutput implements ReportOutput {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> SCRIPTS = List.of("words.js", "data.js", "dom.js", "charts.js", "overview.js",
            "units.js", "unit.js", "tables.js", "rules.js", "page.js");

    private final Writer out;
    private final Language language;
    private final PageBook book;

    /** @param out encodes in UTF-8; flushed at the end, never closed */
    public HtmlOutput(Writer out, Frame frame) throws IOException {
        this.out = out;
        this.language = frame.language();
        this.book = new PageBook(frame);
        String title = language.choose("政府信息公开工作年度报告检查结果", "Annual reports on open government information: results");
        out.write("<!DOCTYPE html>\n<html lang=\"" + language.choose("zh-CN", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Margent\">\n"
                // nothing may be fetched from anywhere, whatever a report holds
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline'; "
                + "style-src 'unsafe-inline'; img-src data: blob:\">\n<title>" + title + "</title>\n<style>\n");
        part("page.css");
        out.write("</style>\n</head>\n<body>\n<div id=\"app\"><p class=\"wait\">"
                + language.choose("正在打开……", "Opening …") + "</p></div>\n<noscript>"
                + language.choose("请允许这个页面运行脚本；它不连接网络。", "Please allow this page to run its script; it uses no network.")
                + "</noscript>\n<script type=\"application/json\" id=\"reports\">\n[");
    }

    @Override
    public void write(CheckReport report) throws IOException {
        book.checkedWith(report);
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartArray();
            write(report, json);
            json.writeEndArray();
        }
        out.write(safe(line.toString()));
        out.write(",\n");
    }

    private void write(CheckReport report, JsonGenerator json) throws IOException {
        Digest digest = report.digest();
        json.writeString(report.path());
        text(json, report.organisation());
        json.writeNumber(report.year() == null ? 0 : report.year());
        json.writeNumber(book.word(report.form()));
        json.writeNumber(report.status().ordinal());
        json.writeNumber(report.verdict().ordinal());
        json.writeNumber(report.fairScore() == null ? "-1" : Words.score(report.fairScore()));
        text(json, digest == null ? null : digest.published());
        json.writeStartArray();
        for (Finding finding : report.findings()) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeStartArray();
        for (NotChecked notChecked : NotCheckedLines.of(report.notChecked())) {
            json.writeStartArray();
            json.writeNumber(book.rule(notChecked.rule()));
            json.writeNumber(book.word(notChecked.reason()));
            text(json, notChecked.location());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStartArray();
        for (Problem problem : report.problems()) {
            json.writeString(problem.message());
        }
        json.writeEndArray();
        text(json, digest == null ? null : book.cells(digest));
        text(json, digest == null ? null : book.moneyUnit(digest));
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(book.rule(finding.rule()));
        json.writeNumber(finding.severity().ordinal());
        json.writeString(finding.location());
        json.writeString(finding.place());
        json.writeString(finding.message());
        json.writeNumber(book.word(finding.basis()));
        text(json, finding.expected());
        text(json, finding.actual());
        text(json, finding.quote());
        text(json, finding.fix() == null ? null : Words.fix(finding.fix(), language));
        text(json, Words.source(finding.source(), language));
        json.writeString(String.join(" ", finding.related()));
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String text) throws IOException {
        if (text == null || text.isEmpty()) {
            json.writeNumber(0);
        } else {
            json.writeString(text);
        }
    }

    @Override
    public void finish() throws IOException {
        out.write("0]\n</script>\n<script type=\"application/json\" id=\"book\">\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            book.write(json);
        }
        out.write(safe(text.toString()));
        out.write("\n</script>\n<script>\n");
        part("echarts.simple.min.js");
        out.write("\n</script>\n<script>\n\"use strict\";\n");
        for (String script : SCRIPTS) {
            part(script);
        }
        out.write("</script>\n</body>\n</html>\n");
        out.flush();
    }

    /** Data in a page: no text of a report can end the script that it stands in. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void part(String name) throws IOException {
        try (InputStream in = HtmlOutput.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the product lacks " + name);
            }
            out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
