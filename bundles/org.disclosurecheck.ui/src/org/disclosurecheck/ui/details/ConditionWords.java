package org.disclosurecheck.ui.details;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.rules.why.Why.Condition;
import org.disclosurecheck.rules.why.Why.Value;

/** A condition of a rule as an office would read it: its words by their Chinese names, its signs as in arithmetic. */
final class ConditionWords {

    private static final Pattern PATTERN = Pattern.compile("(?s)^(not|exists)?\\s*(?:\\$?\\w+\\s*:\\s*)?([A-Z][\\w.]*)\\s*\\((.*)\\)[^)]*$");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\$?[A-Za-z_][\\w.$]*(?:\\(\\))?");
    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("!=", "≠");
        SIGNS.put("<=", "≤");
        SIGNS.put(">=", "≥");
        SIGNS.put("==", "=");
    }

    private final Language language;

    ConditionWords(Language language) {
        this.language = language;
    }

    String of(Condition condition) {
        String text = condition.text().strip().replaceAll("\\s+", " ");
        Matcher pattern = PATTERN.matcher(text);
        if (language != Language.ZH || !pattern.matches()) {
            return signs(text);
        }
        Optional<Entry> fact = Vocabulary.get().entry(pattern.group(2));
        String body = pattern.group(3).strip();
        String asked = body.isEmpty() ? "" : words(body, condition, fact.orElse(null));
        String name = fact.map(Entry::zh).orElse(pattern.group(2));
        String how = pattern.group(1) == null ? "" : pattern.group(1).equals("not") ? "没有这样的" : "有";
        return how + name + (asked.isEmpty() ? "" : "：" + asked);
    }

    /** A sentence of the answer in which parts of the condition stand. */
    String reason(Condition condition, String sentence) {
        return language == Language.ZH ? words(sentence, condition, type(condition)) : signs(sentence);
    }

    private static Entry type(Condition condition) {
        Matcher pattern = PATTERN.matcher(condition.text().strip().replaceAll("\\s+", " "));
        return pattern.matches() ? Vocabulary.get().entry(pattern.group(2)).orElse(null) : null;
    }

    private String words(String body, Condition condition, Entry fact) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Value value : condition.values()) {
            if (value.name() != null) {
                known.put(value.written(), value.name());
            }
        }
        Matcher word = WORD.matcher(body.replaceAll("\\$\\w+\\s*:\\s*", ""));
        StringBuilder said = new StringBuilder();
        while (word.find()) {
            word.appendReplacement(said, Matcher.quoteReplacement(word(word.group(), known, fact)));
        }
        return signs(word.appendTail(said).toString()).replaceAll("\\s*,\\s*", "，").replace("&&", "并且").replace("||", "或者")
                .replaceAll("!\\s*(?=[\\p{IsHan}(（])", "不是");
    }

    private static String word(String written, Map<String, String> known, Entry fact) {
        if (written.startsWith("\"")) {
            return "“" + written.substring(1, written.length() - 1) + "”";
        }
        String plain = written.replace("()", "");
        String name = known.get(written);
        if (name == null && fact != null) {
            name = name(fact, plain);
        }
        int dot = plain.lastIndexOf('.');
        if (name == null && dot > 0) {
            name = Vocabulary.get().entry(plain.substring(0, dot)).map(entry -> name(entry, plain.substring(dot + 1))).orElse(null);
        }
        return name != null ? name : switch (written) {
            case "null" -> "没有";
            case "true" -> "是";
            case "false" -> "否";
            case "matches" -> "符合";
            case "contains" -> "包含";
            default -> written;
        };
    }

    private static String name(Entry entry, String member) {
        return entry.members(member).stream().map(Member::zh).filter(zh -> zh != null && !zh.isEmpty()).findFirst().orElse(null);
    }

    private static String signs(String text) {
        String said = text;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            said = said.replace(sign.getKey(), sign.getValue());
        }
        return said;
    }
}
