package org.disclosurecheck.serve;

import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;

/** Counts for Prometheus: how much was asked, what came of it, how full the house is. No name, no content. */
final class Metrics {

    private final String info;
    private final Map<String, Long> requests = new TreeMap<>();
    private final Map<String, Long> reports = new TreeMap<>();
    private final Map<String, Long> findings = new TreeMap<>();
    private final Latency latency = new Latency();

    Metrics(String version, String book) {
        this.info = "margent_info{version=\"" + label(version) + "\",rules=\"" + label(book) + "\"} 1\n";
    }

    synchronized void answered(int status) {
        requests.merge("status=\"" + status + "\"", 1L, Long::sum);
    }

    synchronized void checked(CheckReport report) {
        boolean read = report.status() == CheckReport.Status.CHECKED;
        reports.merge("verdict=\"" + (read ? report.verdict().id() : "unreadable") + "\"", 1L, Long::sum);
        for (Finding finding : report.findings()) {
            findings.merge("severity=\"" + finding.severity().id() + "\"", 1L, Long::sum);
        }
    }

    Latency latency() {
        return latency;
    }

    synchronized String text(Desk desk) {
        StringBuilder text = new StringBuilder();
        head(text, "margent_info", "gauge", "Version of the program and hash of the rule book.").append(info);
        counter(text, "margent_requests_total", "Requests answered, by status of HTTP.", requests);
        counter(text, "margent_reports_total", "Reports checked, by verdict.", reports);
        counter(text, "margent_findings_total", "Findings, by severity.", findings);
        latency.write(head(text, "margent_check_seconds", "histogram", "Time to check a report, waiting left out."));
        gauge(text, "margent_requests_inside", "Requests that are being read, wait or are being checked.", desk.inside());
        gauge(text, "margent_bytes_inside", "Bytes of uploads held in memory.", desk.bytes());
        gauge(text, "margent_checks_stuck", "Checks given up whose threads have not come back.", desk.stuck());
        Runtime memory = Runtime.getRuntime();
        gauge(text, "margent_heap_bytes", "Memory in use.", memory.totalMemory() - memory.freeMemory());
        return text.toString();
    }

    private static StringBuilder head(StringBuilder text, String name, String type, String help) {
        return text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(' ')
                .append(type).append('\n');
    }

    private static void counter(StringBuilder text, String name, String help, Map<String, Long> values) {
        head(text, name, "counter", help);
        values.forEach((label, value) -> text.append(name).append('{').append(label).append("} ").append(value)
                .append('\n'));
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        head(text, name, "gauge", help).append(name).append(' ').append(value).append('\n');
    }

    private static String label(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
