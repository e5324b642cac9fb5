package org.disclosurecheck.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;

/** The head of a SARIF run: the rules as reporting descriptors, and each law they rest on as a taxonomy. */
final class SarifRules {

    private final JsonGenerator json;
    private final RuleBook book;
    private final Language language;
    private final String version;
    /** Law texts by their name, each with the passages that rules point to. */
    private final Map<String, TreeSet<String>> laws = new TreeMap<>();

    SarifRules(JsonGenerator json, Frame frame) {
        this.json = json;
        this.book = frame.book();
        this.language = frame.language();
        this.version = frame.version();
        book.rules().stream().flatMap(rule -> rule.law().stream()).forEach(reference -> laws
                .computeIfAbsent(law(reference), key -> new TreeSet<>(Comparator.naturalOrder())).add(reference));
    }

    void write() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Margent");
        json.writeStringField("fullName", "Margent · 眉批");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("supportedTaxonomies");
        for (String law : laws.keySet()) {
            component(law);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (Rule rule : book.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleBook", book.hash());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        taxonomies();
    }

    private void rule(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text(json, "shortDescription", rule.title(language));
        String explanation = Explanation.of(book.text(rule).explanation(), language);
        text(json, "fullDescription", explanation.isEmpty() ? rule.title(language) : explanation);
        text(json, "help", help(rule, explanation));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        if (!rule.law().isEmpty()) {
            json.writeArrayFieldStart("relationships");
            for (String reference : rule.law()) {
                json.writeStartObject();
                json.writeObjectFieldStart("target");
                json.writeStringField("id", reference);
                json.writeFieldName("toolComponent");
                component(law(reference));
                json.writeEndObject();
                json.writeArrayFieldStart("kinds");
                json.writeString("relevant");
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.family());
        json.writeEndArray();
        json.writeStringField("certainty", rule.certainty().id());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The explanation, then what the rule rests on, then the wording of the law as far as it was verified. */
    private String help(Rule rule, String explanation) {
        StringBuilder help = new StringBuilder(explanation.isEmpty() ? rule.title(language) : explanation);
        rule.basis().values().stream().distinct()
                .forEach(basis -> help.append("\n\n").append(rule.certainty().introduce(basis, language)));
        for (String reference : rule.law()) {
            book.law().passage(reference).filter(Passage::verified)
                    .ifPresent(passage -> help.append("\n\n").append(passage.title()).append('\n').append(passage.text()));
        }
        return help.toString();
    }

    private void taxonomies() throws IOException {
        json.writeArrayFieldStart("taxonomies");
        for (Map.Entry<String, TreeSet<String>> law : laws.entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", law.getKey());
            json.writeArrayFieldStart("taxa");
            for (String reference : law.getValue()) {
                Optional<Passage> passage = book.law().passage(reference);
                json.writeStartObject();
                json.writeStringField("id", reference);
                text(json, "shortDescription", passage.map(Passage::title).orElse(reference));
                if (passage.isPresent() && passage.get().verified()) {
                    text(json, "fullDescription", passage.get().text());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void component(String law) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", law);
        json.writeNumberField("index", List.copyOf(laws.keySet()).indexOf(law));
        json.writeEndObject();
    }

    private static String law(String reference) {
        return reference.replaceFirst("#.*", "");
    }

    static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }
}
