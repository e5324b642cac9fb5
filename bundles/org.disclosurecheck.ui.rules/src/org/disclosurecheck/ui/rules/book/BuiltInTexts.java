package org.disclosurecheck.ui.rules.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.workspace.Engine;

/** The rules of the built-in book as the texts of their folders. */
final class BuiltInTexts {

    private BuiltInTexts() {
    }

    static RuleTexts of(String id) {
        RuleBook book = Engine.book();
        DormantRule dormant = book.dormant(id).orElse(null);
        if (dormant != null) {
            return new RuleTexts(name(dormant.folder()), dormant.family(), Map.of(RuleWords.FILE, words(dormant)), Set.of());
        }
        Rule rule = book.rule(id).orElseThrow();
        RuleText text = book.text(rule);
        Map<String, String> files = new TreeMap<>();
        files.put(RuleWords.FILE, words(rule) + text.explanation() + "\n");
        files.put("rule.drl", text.condition());
        files.put("messages.properties", sentences(rule.messages().get("zh")));
        files.put("messages_en.properties", sentences(rule.messages().get("en")));
        text.cases().forEach((name, content) -> files.put("cases/" + name + ".yaml", content));
        return new RuleTexts(name(rule.folder()), rule.family(), files, Set.of());
    }

    private static String name(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static String sentences(Map<String, String> messages) {
        SentenceText text = new SentenceText("");
        String written = "";
        List<String> keys = new ArrayList<>(messages.keySet());
        keys.sort((a, b) -> Boolean.compare(!a.startsWith("message"), !b.startsWith("message")));
        for (String key : keys) {
            text = new SentenceText(written);
            written = text.set(key, messages.get(key)).in(written);
        }
        return written;
    }

    private static String words(DormantRule rule) {
        Map<String, String> front = new LinkedHashMap<>();
        front.put("title", YamlText.scalar(rule.title(Language.ZH)));
        front.put("title_en", YamlText.scalar(rule.title(Language.EN)));
        front.put("status", rule.status().id());
        front.put("reason", YamlText.scalar(rule.reason(Language.ZH)));
        front.put("reason_en", YamlText.scalar(rule.reason(Language.EN)));
        front.put("severity", rule.severity().id());
        front.put("certainty", rule.certainty().id());
        front.put("basis", basis(rule.basis()));
        front.put("law", YamlText.flow(rule.law()));
        front.put("source", rule.source().isEmpty() ? "" : YamlText.scalar(rule.source()));
        return front(front) + rule.explanation() + "\n";
    }

    private static String words(Rule rule) {
        Map<String, String> front = new LinkedHashMap<>();
        front.put("title", YamlText.scalar(rule.title(Language.ZH)));
        front.put("title_en", YamlText.scalar(rule.title(Language.EN)));
        front.put("severity", rule.severity().id());
        front.put("variants", variants(rule));
        front.put("certainty", rule.certainty().id());
        front.put("forms", YamlText.flow(rule.forms()));
        Map<String, String> years = new LinkedHashMap<>();
        if (rule.fromYear() > 0) {
            years.put("from", String.valueOf(rule.fromYear()));
        }
        if (rule.toYear() < Integer.MAX_VALUE) {
            years.put("to", String.valueOf(rule.toYear()));
        }
        front.put("years", YamlText.flow(years));
        front.put("organisations", YamlText.flow(rule.organisations().stream().sorted().toList()));
        front.put("location", YamlText.scalar(rule.location()));
        boolean plain = rule.needs().stream().allMatch(need -> need.matches("[\\w.]+"));
        front.put("needs", plain ? YamlText.flow(rule.needs()) : YamlText.lines(rule.needs()));
        front.put("basis", basis(rule.basis()));
        front.put("law", YamlText.flow(rule.law()));
        front.put("source", rule.source().isEmpty() ? "" : YamlText.scalar(rule.source()));
        Map<String, String> settings = new LinkedHashMap<>();
        rule.settings().forEach((name, value) -> settings.put(name, value.isEmpty() ? "none"
                : value.size() == 1 ? value.get(0) : YamlText.flow(value)));
        front.put("settings", settings.isEmpty() ? "" : "{ " + String.join(", ", settings.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue()).toList()) + " }");
        front.put("fix", rule.safeFix() ? "safe" : "");
        return front(front);
    }

    private static String variants(Rule rule) {
        List<String> written = new ArrayList<>();
        rule.variants().forEach((name, variant) -> written.add(name + ": " + (variant.certainty() == rule.certainty()
                ? variant.severity().id()
                : "{ severity: " + variant.severity().id() + ", certainty: " + variant.certainty().id() + " }")));
        return written.isEmpty() ? "" : "{ " + String.join(", ", written) + " }";
    }

    private static String basis(Map<String, String> basis) {
        return basis.keySet().equals(Set.of("any")) ? YamlText.scalar(basis.get("any")) : YamlText.lines(new TreeMap<>(basis));
    }

    private static String front(Map<String, String> values) {
        StringBuilder front = new StringBuilder("---\n");
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                front.append(key).append(value.startsWith("\n") ? ":" : ": ").append(value).append('\n');
            }
        });
        return front.append("---\n").toString();
    }
}
