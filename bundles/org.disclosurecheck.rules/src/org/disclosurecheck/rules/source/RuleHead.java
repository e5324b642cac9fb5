package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Rule.Variant;

/** The metadata of a rule, as rule.md holds them between its two lines of dashes; what is wrong is told at its line. */
final class RuleHead {

    private static final Pattern NAMED = Pattern.compile("“([^”]+)”|^(severity|certainty)");

    private final Map<String, Object> data;
    private final Path file;
    private final Faults faults;

    RuleHead(Map<String, Object> data, Path file, Faults faults) {
        this.data = data;
        this.file = file;
        this.faults = faults;
    }

    /** @param meaning what is wrong with any other key, with {} for the key */
    void only(Set<String> keys, String meaning) {
        data.keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> fault(meaning.replace("{}", key)));
    }

    /** By language; English only where it was written. */
    Map<String, String> inBoth(String key) {
        String zh = word(key);
        return data.get(key + "_en") instanceof String en && !en.isBlank() ? Map.of("zh", zh, "en", en) : Map.of("zh", zh);
    }

    /** A variant has a severity, and a certainty where it differs: “{ severity: warning, certainty: local }”. */
    Map<String, Variant> variants(Certainty usual) {
        Map<String, Variant> found = new TreeMap<>();
        if (data.get("variants") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof Map<?, ?> own) {
                    Object certainty = own.get("certainty");
                    found.put(name.toString(), new Variant(severityOf(String.valueOf(own.get("severity"))),
                            certainty == null ? usual : certaintyOf(certainty.toString())));
                } else {
                    found.put(name.toString(), new Variant(severityOf(value.toString()), usual));
                }
            });
        } else if (data.containsKey("variants")) {
            fault("“variants” must have “key: value” lines");
        }
        return found;
    }

    /** A word or a list for each; “none” is not set. */
    Map<String, List<String>> settings() {
        Map<String, List<String>> found = new TreeMap<>();
        if (data.get("settings") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(name.toString(), "none".equals(value) ? List.of()
                    : value instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of(value.toString())));
        } else if (data.containsKey("settings")) {
            fault("“settings” must have “key: value” lines");
        }
        return found;
    }

    Map<String, String> basis() {
        return data.get("basis") instanceof String one ? Map.of("any", one) : map("basis");
    }

    private Severity severityOf(String id) {
        try {
            return Severity.of(id);
        } catch (IllegalArgumentException e) {
            fault("severity must be error, warning or info, not “" + id + "”");
            return Severity.ERROR;
        }
    }

    private Certainty certaintyOf(String id) {
        try {
            return Certainty.of(id);
        } catch (IllegalArgumentException e) {
            fault("certainty must be official, derived, practice, local or unconfirmed, not “" + id + "”");
            return Certainty.UNCONFIRMED;
        }
    }

    int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            fault("a year is expected, not “" + word + "”");
            return 0;
        }
    }

    String word(String key) {
        if (data.get(key) instanceof String word && !word.isBlank()) {
            return word;
        }
        fault("“" + key + "” is missing");
        return "";
    }

    List<String> list(String key) {
        Object value = data.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String one) {
            // “T3/new/{column}, T3/total/{column}” without brackets: inside them YAML takes a brace for a mapping
            return Stream.of(one.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        }
        if (value instanceof List<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        fault("“" + key + "” must be a list");
        return List.of();
    }

    Map<String, String> map(String key) {
        Map<String, String> found = new TreeMap<>();
        Object value = data.get(key);
        if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> found.put(String.valueOf(k), String.valueOf(v)));
        } else if (value != null) {
            fault("“" + key + "” must have “key: value” lines");
        }
        return found;
    }

    void fault(String what) {
        faults.add(file, lineOf(what), what);
    }

    /** The line of rule.md that names the key in the fault, when there is one. */
    private int lineOf(String what) {
        Matcher key = NAMED.matcher(what);
        if (!key.find()) {
            return 0;
        }
        String word = key.group(1) != null ? key.group(1) : key.group(2);
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(word)) {
                    return i + 1;
                }
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }

    Severity severity() {
        return severityOf(word("severity"));
    }

    Certainty certainty() {
        return certaintyOf(word("certainty"));
    }

    /** True when a change that it proposes needs no second thought. */
    boolean isFixSafe() {
        return "safe".equals(data.get("fix"));
    }

    /** Where the rule comes from; empty when it does not say. */
    String source() {
        return data.containsKey("source") ? word("source") : "";
    }
}
