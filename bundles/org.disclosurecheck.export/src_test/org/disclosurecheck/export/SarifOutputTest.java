package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.source.Json;

class SarifOutputTest {

    @Test
    void the_log_is_valid_by_the_schema_of_sarif() throws IOException {
        for (Language language : Language.values()) {
            String log = Sample.written("sarif", language, Sample.report(Sample.LOST, Sample.UNTIL), Sample.unreadable());
            assertEquals(List.of(), faults(log));
        }
        assertEquals(List.of(), faults(Sample.written("sarif", Language.ZH)));
        assertEquals(List.of(), faults(Sample.written("sarif", Language.ZH, RulePacksTest.with(RulePacksTest.SIGNED))));
        assertFalse(faults("{\"version\":\"2.1.0\",\"runs\":[{}]}").isEmpty(), "the schema sees nothing");
    }

    @Test
    void a_result_tells_rule_place_and_fingerprint_and_a_rule_that_could_not_look_stays_open() throws IOException {
        Map<String, Object> run = run(Sample.report(Sample.LOST));
        Map<String, Object> result = at(run, "results", 0);

        assertEquals("SUM-001 fail error", result.get("ruleId") + " " + result.get("kind") + " " + result.get("level"));
        assertEquals("in/a.docx", at(result, "locations", 0, "physicalLocation", "artifactLocation").get("uri"));
        assertEquals("T3/total/business", at(result, "locations", 0, "logicalLocations", 0).get("fullyQualifiedName"));
        assertEquals(Map.of("margent/v1", "f00d"), result.get("partialFingerprints"));
        assertEquals("open none", at(run, "results", 1).get("kind") + " " + at(run, "results", 1).get("level"));
    }

    @Test
    void every_file_is_listed_once_with_its_hash_and_results_point_to_it() throws IOException {
        byte[] log = Sample.written("sarif", Language.ZH, Sample.report(Sample.LOST, Sample.UNTIL), Sample.unreadable())
                .getBytes(StandardCharsets.UTF_8);
        Map<String, Object> run = at(Json.map(new java.io.ByteArrayInputStream(log)), "runs", 0);

        assertEquals(2, ((List<?>) run.get("artifacts")).size());
        assertEquals("in/a.docx", at(run, "artifacts", 0, "location").get("uri"));
        assertEquals(Sample.report().sha256(), at(run, "artifacts", 0, "hashes").get("sha-256"));
        assertEquals("0", at(run, "results", 1, "locations", 0, "physicalLocation", "artifactLocation").get("index"));
        assertEquals("1", at(run, "invocations", 0, "toolExecutionNotifications", 0, "locations", 0, "physicalLocation",
                "artifactLocation").get("index"));
    }

    @Test
    void a_unit_that_handed_in_nothing_has_no_file() throws IOException {
        CheckReport some = Sample.report(Sample.LOST);
        CheckReport missing = new CheckReport("白石镇人民政府", null, CheckReport.Status.MISSING, some.verdict(), "白石镇人民政府",
                2023, null, null, some.findings(), List.of(), List.of(), some.outcomes(), null, null);
        String log = Sample.written("sarif", Language.ZH, missing);

        assertEquals(List.of(), faults(log));
        assertTrue(log.contains("\"artifacts\":[]"), log);
        assertFalse(log.contains("physicalLocation"), log);
    }

    @Test
    void a_rule_brings_its_help_and_its_law_but_no_wording_that_nobody_verified() throws IOException {
        Map<String, Object> run = run(Sample.report());
        String help = at(run, "tool", "driver", "rules", 0, "help").get("text").toString();

        assertTrue(help.contains("对不上就是错") && help.contains("依据：格式表三") && help.contains("第一项加第二项之和"), help);
        assertFalse(run.toString().contains("没有核对过的话"));
        assertEquals("notice", at(run, "taxonomies", 0).get("name"));
        assertEquals("notice#memory", at(run, "taxonomies", 0, "taxa", 0).get("id"));
    }

    @Test
    void a_rule_that_a_profile_switched_off_is_suppressed_with_its_reason() throws IOException {
        Frame frame = Sample.frame(Language.ZH);
        Frame profiled = new Frame(frame.book(), frame.language(), frame.threshold(), frame.version(), Map.of("YOY-001", "首次编制"));
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (ReportOutput output = Exports.open("sarif", out, profiled)) {
            output.write(Sample.report(Sample.LOST));
            output.finish();
        }
        String log = out.toString(StandardCharsets.UTF_8);

        assertEquals(List.of(), faults(log));
        assertTrue(log.contains("\"suppressions\":[{\"kind\":\"external\",\"justification\":\"首次编制\"}]"), log);
        assertTrue(log.contains("\"suppressions\":[]"), log);
    }

    @Test
    void a_path_is_a_reference_whatever_it_holds() {
        assertEquals("%E5%8E%BF/a%20b%25%23.docx", SarifPlaces.uri("县/a b%#.docx"));
        assertEquals("file:///in/a.docx", SarifPlaces.uri("/in/a.docx"));
    }

    private static Map<String, Object> run(CheckReport report) throws IOException {
        byte[] log = Sample.written("sarif", Language.ZH, report).getBytes(StandardCharsets.UTF_8);
        return at(Json.map(new java.io.ByteArrayInputStream(log)), "runs", 0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Object in, Object... path) {
        Object at = in;
        for (Object step : path) {
            at = step instanceof Integer index ? ((List<Object>) at).get(index) : ((Map<String, Object>) at).get(step);
        }
        return (Map<String, Object>) at;
    }

    private static List<Error> faults(String log) throws IOException {
        try (InputStream in = SarifOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
            return List.copyOf(schema.validate(log, InputFormat.JSON));
        }
    }
}
