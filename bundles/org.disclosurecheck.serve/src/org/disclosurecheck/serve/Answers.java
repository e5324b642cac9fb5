package org.disclosurecheck.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;

/** Results in the format that was asked for. */
record Answers(Checker checker, Settings settings) {

    static final String PAGE = "html";
    /** The page of the command line: one file with charts and a filter. */
    static final String FILE = "file";
    private static final Map<String, String> TYPES = Map.of("text", Response.TEXT, "html", Response.HTML, "jsonl", Response.LINES,
            "csv", "text/csv; charset=utf-8", "sarif", "application/sarif+json", "junit", "application/xml",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    Response result(List<CheckReport> reports, String format, Language language) throws IOException {
        boolean refused = reports.size() == 1 && reports.get(0).status() == CheckReport.Status.UNREADABLE;
        int status = refused ? status(reports.get(0).problems()) : 200;
        if (format.equals(PAGE)) {
            return Response.of(status, Response.HTML, new ResultPage(language).of(reports));
        }
        if (refused && format.equals("text")) {
            return Response.of(status, Response.TEXT, Visible.line(reports.get(0).path()) + language.choose("：", ": ")
                    + ResultPage.reason(reports.get(0)) + "\n");
        }
        // a page with scripts is handed over as a file; none runs under the address of the service
        String kind = format.equals(FILE) ? PAGE : format;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReportOutput output = Exports.open(kind, written, checker.frame(language, settings.version()))) {
            for (CheckReport report : reports) {
                output.write(report);
            }
            output.finish();
        }
        Response response = new Response(status, TYPES.getOrDefault(kind, "application/octet-stream"),
                written.toByteArray(), new LinkedHashMap<>());
        return format.equals("text") ? response
                : response.with("Content-Disposition", "attachment; filename=\"margent." + kind + "\"");
    }

    /** Which status says best to a program why its one report was not checked. */
    private static int status(List<Problem> problems) {
        return switch (problems.isEmpty() ? "" : problems.get(problems.size() - 1).code()) {
            case "too-large" -> 413;
            case "unknown-format", "unsupported-format" -> 415;
            default -> 422;
        };
    }
}
