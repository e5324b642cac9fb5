package org.disclosurecheck.ui.rules.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.workspace.Engine;

/** The values that can stand in the sentences of a rule, by name, with what they are; read from its condition. */
final class ValueNames {

    private static final Pattern WITH = Pattern.compile("\\.with\\(\\s*\"(\\w+)\"\\s*,", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FACT = Pattern.compile("\\$(\\w+)\\s*:\\s*(\\w+)\\s*\\(");
    private static final Pattern PART = Pattern.compile("\\.(add|subtract)\\(|\\$(\\w+)\\.get(\\w+)\\(\\)");
    private static final List<String> ALWAYS = List.of("place", "expected", "actual", "difference", "quote", "replaced", "replacement");

    private ValueNames() {
    }

    /** @param drl the condition */
    static Map<String, String> of(String drl) {
        Map<String, String> names = new LinkedHashMap<>();
        ALWAYS.forEach(name -> names.put(name, usual(name)));
        Map<String, String> facts = new HashMap<>();
        FACT.matcher(drl).results().forEach(found -> facts.putIfAbsent(found.group(1), found.group(2)));
        Matcher with = WITH.matcher(drl);
        while (with.find()) {
            names.putIfAbsent(with.group(1), meaning(value(drl, with.end()), facts));
        }
        return names;
    }

    private static String usual(String name) {
        return switch (name) {
            case "place" -> Messages.Value_place;
            case "expected" -> Messages.Value_expected;
            case "actual" -> Messages.Value_actual;
            case "difference" -> Messages.Value_difference;
            case "quote" -> Messages.Value_quote;
            case "replaced" -> Messages.Value_replaced;
            default -> Messages.Value_replacement;
        };
    }

    /** What stands between here and the bracket that closes the call. */
    private static String value(String drl, int from) {
        int open = 1;
        for (int at = from; at < drl.length(); at++) {
            open += drl.charAt(at) == '(' ? 1 : drl.charAt(at) == ')' ? -1 : 0;
            if (open == 0) {
                return drl.substring(from, at);
            }
        }
        return "";
    }

    /** Sums and differences of fields in their own words; empty for anything else. */
    private static String meaning(String value, Map<String, String> facts) {
        StringBuilder words = new StringBuilder();
        Matcher part = PART.matcher(value);
        int end = 0;
        while (part.find()) {
            if (part.start() > end && !value.substring(end, part.start()).isBlank()) {
                return "";
            }
            if (part.group(1) != null) {
                words.append(part.group(1).equals("add") ? " + " : " − ");
            } else {
                String field = field(facts.get(part.group(2)), part.group(3));
                if (field.isEmpty()) {
                    return "";
                }
                words.append(field);
            }
            end = part.end();
        }
        return value.substring(end).replace(")", "").isBlank() ? words.toString() : "";
    }

    private static String field(String fact, String getter) {
        String name = Character.toLowerCase(getter.charAt(0)) + getter.substring(1);
        return fact == null ? "" : Vocabulary.get().entry(fact).flatMap(entry -> entry.members().stream()
                .filter(member -> member.name().equals(name)).findFirst()).map(member -> member.label(Engine.language())).orElse("");
    }
}
