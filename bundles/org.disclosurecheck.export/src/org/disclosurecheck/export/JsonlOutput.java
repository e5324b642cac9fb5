package org.disclosurecheck.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.rules.Edition;

/** For programs: one JSON object a line, one line a report. Keys are never renamed; new ones may come. */
public final class JsonlOutput implements ReportOutput {

    private final Writer out;
    private final OutputStream bytes;
    /** Whether something is on its way through the writer. */
    private boolean written;

    /** @param out encodes in UTF-8; flushed after every line, never closed */
    public JsonlOutput(Writer out) {
        this(out, null);
    }

    /** @param bytes where the writer writes: lines that are encoded already go there */
    JsonlOutput(Writer out, OutputStream bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    @Override
    public void write(CheckReport report) throws IOException {
        written = true;
        try (JsonLine line = new JsonLine(out)) {
            write(report, line);
        }
    }

    /** A report that is a line already ({@link ReportLine#withoutJournal}). */
    public void write(byte[] json) throws IOException {
        if (bytes == null) {
            out.write(new String(json, StandardCharsets.UTF_8));
            out.write('\n');
            return;
        }
        if (written) {
            out.flush();
            written = false;
        }
        bytes.write(json);
        bytes.write('\n');
    }

    static void write(CheckReport report, JsonLine line) throws IOException {
        line.text("report", report.path()).text("sha256", report.sha256()).text("status", report.status().id())
                .text("verdict", report.verdict().id()).text("organisation", report.organisation())
                .number("year", report.year()).form(report.form()).number("score", report.score());
        JsonGenerator json = line.generator();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(finding, line);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notChecked");
        for (NotChecked notChecked : report.notChecked()) {
            write(notChecked, line);
        }
        json.writeEndArray();
        line.problems(report.problems()).evidence(report.digest() == null ? null : report.digest().evidence());
        write(report.rulePack(), line);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private static void write(Finding finding, JsonLine line) throws IOException {
        JsonGenerator json = line.generator();
        json.writeStartObject();
        line.text("rule", finding.rule()).text("severity", finding.severity().id()).text("location", finding.location())
                .text("place", finding.place()).text("message", finding.message()).text("expected", finding.expected())
                .text("actual", finding.actual()).text("quote", finding.quote()).text("basis", finding.basis())
                .text("certainty", finding.certainty().id());
        write(finding.fix(), line);
        line.text("fingerprint", finding.fingerprint());
        write(finding.source(), line);
        line.texts("related", finding.related());
        json.writeEndObject();
    }

    private static void write(Fix fix, JsonLine line) throws IOException {
        JsonGenerator json = line.generator();
        if (fix == null) {
            json.writeNullField("fix");
            return;
        }
        json.writeObjectFieldStart("fix");
        line.text("text", fix.text()).text("location", fix.location()).text("replaced", fix.replaced())
                .text("replacement", fix.replacement());
        json.writeBooleanField("certain", fix.certain());
        json.writeEndObject();
    }

    /** By which rules, where a release of them was used. */
    private static void write(Edition rulePack, JsonLine line) throws IOException {
        if (rulePack != null) {
            JsonGenerator json = line.generator();
            json.writeObjectFieldStart("rulePack");
            line.text("id", rulePack.id()).text("version", rulePack.version()).text("title", rulePack.title())
                    .text("sha256", rulePack.sha256()).text("signer", rulePack.signer()).text("key", rulePack.key());
            json.writeEndObject();
        }
    }

    static void write(Source source, JsonLine line) throws IOException {
        JsonGenerator json = line.generator();
        Source known = source == null ? Source.NOWHERE : source;
        json.writeObjectFieldStart("source");
        line.number("page", known.page()).number("paragraph", known.paragraph()).number("table", known.table())
                .number("row", known.row()).number("column", known.column()).number("line", known.line())
                .text("sheet", known.sheet());
        json.writeEndObject();
    }

    static void write(NotChecked notChecked, JsonLine line) throws IOException {
        JsonGenerator json = line.generator();
        json.writeStartObject();
        line.text("rule", notChecked.rule()).text("reason", notChecked.reason());
        if (notChecked.location() != null) {
            line.text("location", notChecked.location());
        }
        json.writeEndObject();
    }
}
