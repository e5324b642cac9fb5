package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.Rule;

/**
 * SARIF 2.1.0: rules with their help and the law they rest on, then every finding as a result of kind “fail” and every
 * rule that could not look as one of kind “open”, and at last the files, each with its hash. What could not be read is told
 * by the invocation.
 */
final class SarifOutput implements ReportOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Writer out;
    private final Language language;
    private final JsonGenerator json;
    private final SarifPlaces places;
    private final Map<String, String> off;
    private final Map<String, Integer> rules = new HashMap<>();
    private final SarifArtifacts artifacts = new SarifArtifacts();
    private final List<Unread> unreadable = new ArrayList<>();
    private final RulePacks packs = new RulePacks();

    /** A report that could not be read, and where its file stands among the artifacts. */
    private record Unread(String path, int artifact, String code, String message) {
    }

    SarifOutput(Writer out, Frame frame) throws IOException {
        this.out = out;
        this.language = frame.language();
        this.off = frame.off();
        this.json = FACTORY.createGenerator(out);
        this.places = new SarifPlaces(json, language);
        List<Rule> all = frame.book().rules();
        for (int i = 0; i < all.size(); i++) {
            rules.put(all.get(i).id(), i);
        }
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        new SarifRules(json, frame).write();
        json.writeStringField("language", language.choose("zh-CN", "en-US"));
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(CheckReport report) throws IOException {
        packs.add(report);
        int artifact = report.status() == CheckReport.Status.MISSING ? SarifPlaces.NO_FILE : artifacts.add(report);
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            head(finding.rule(), "fail", SarifRules.level(finding.severity()), finding.message());
            places.location(report.path(), artifact, finding.source(), finding.location(), finding.place());
            places.related(finding);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("margent/v1", finding.fingerprint());
            json.writeEndObject();
            properties(report, finding);
            json.writeEndObject();
        }
        for (NotChecked notChecked : report.notChecked()) {
            json.writeStartObject();
            head(notChecked.rule(), "open", "none", language.choose("未检查：", "not checked: ") + notChecked.reason());
            places.location(report.path(), artifact, Source.NOWHERE, notChecked.location(), null);
            json.writeEndObject();
        }
        if (report.status() == CheckReport.Status.UNREADABLE) {
            Problem last = report.problems().isEmpty() ? null : report.problems().get(report.problems().size() - 1);
            unreadable.add(new Unread(report.path(), artifact, last == null ? "unreadable" : last.code(),
                    last == null ? "" : last.message()));
        }
        json.writeRaw('\n');
    }

    private void head(String rule, String kind, String level, String message) throws IOException {
        json.writeStringField("ruleId", rule);
        if (rules.containsKey(rule)) {
            json.writeNumberField("ruleIndex", rules.get(rule));
        }
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        SarifRules.text(json, "message", message);
        suppressions(rule);
    }

    /** Who switched a rule off said why. Where one result has suppressions, all must say that they have none. */
    private void suppressions(String rule) throws IOException {
        if (!off.isEmpty()) {
            json.writeArrayFieldStart("suppressions");
            if (off.containsKey(rule)) {
                json.writeStartObject();
                json.writeStringField("kind", "external");
                json.writeStringField("justification", off.get(rule));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void properties(CheckReport report, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        property("organisation", report.organisation());
        property("year", report.year() == null ? null : report.year().toString());
        property("expected", finding.expected());
        property("actual", finding.actual());
        property("quote", finding.quote());
        property("basis", finding.basis());
        property("certainty", finding.certainty().id());
        Fix fix = finding.fix();
        if (fix != null) {
            property("proposal", Words.fix(fix, language));
        }
        json.writeEndObject();
    }

    private void property(String key, String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Unread report : unreadable) {
            json.writeStartObject();
            json.writeStringField("level", SarifRules.level(Severity.ERROR));
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", report.code());
            json.writeEndObject();
            SarifRules.text(json, "message", report.message());
            places.location(report.path(), report.artifact(), null, null, null);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        artifacts.write(json);
        packs();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.flush();
    }

    /** Which are known only when all reports went by. */
    private void packs() throws IOException {
        if (!packs.used().isEmpty()) {
            json.writeObjectFieldStart("properties");
            json.writeArrayFieldStart("rulePacks");
            for (Edition pack : packs.used()) {
                json.writeStartObject();
                property("id", pack.id());
                property("version", pack.version());
                property("title", pack.title());
                property("sha256", pack.sha256());
                property("signer", pack.signer());
                property("key", pack.key());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        artifacts.close();
    }
}
