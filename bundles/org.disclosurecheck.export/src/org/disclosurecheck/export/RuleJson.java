package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;

/** A rule for programs, on one line. */
public final class RuleJson {

    private RuleJson() {
    }

    /** @param out encodes in UTF-8; never closed */
    public static void write(Rule rule, Writer out) throws IOException {
        try (JsonLine line = new JsonLine(out)) {
            line.text("rule", rule.id()).text("title", rule.title(Language.ZH)).text("title_en", rule.title(Language.EN))
                    .text("status", "active").text("family", rule.family()).text("severity", rule.severity().id())
                    .text("certainty", rule.certainty().id()).texts("forms", rule.forms())
                    .number("fromYear", rule.fromYear() == 0 ? null : rule.fromYear())
                    .number("toYear", rule.toYear() == Integer.MAX_VALUE ? null : rule.toYear())
                    .texts("organisations", rule.organisations().stream().sorted().toList())
                    .text("location", rule.location()).texts("needs", rule.needs());
            basis(line, rule.basis());
            line.texts("law", rule.law()).text("source", rule.source()).text("folder", rule.folder());
        }
    }

    /** A rule that is not checked: its status is not “active”, and “reason” tells why. */
    public static void write(DormantRule rule, Writer out) throws IOException {
        try (JsonLine line = new JsonLine(out)) {
            line.text("rule", rule.id()).text("title", rule.title(Language.ZH)).text("title_en", rule.title(Language.EN))
                    .text("status", rule.status().id()).text("reason", rule.reason(Language.ZH))
                    .text("reason_en", rule.reason(Language.EN)).text("family", rule.family())
                    .text("severity", rule.severity().id()).text("certainty", rule.certainty().id());
            basis(line, rule.basis());
            line.texts("law", rule.law()).text("source", rule.source()).text("folder", rule.folder());
        }
    }

    private static void basis(JsonLine line, Map<String, String> basisByForm) throws IOException {
        line.generator().writeObjectFieldStart("basis");
        for (Map.Entry<String, String> basis : basisByForm.entrySet()) {
            line.text(basis.getKey(), basis.getValue());
        }
        line.generator().writeEndObject();
    }
}
