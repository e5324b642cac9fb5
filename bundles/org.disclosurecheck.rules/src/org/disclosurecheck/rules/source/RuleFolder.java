package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.NeedWords;
import org.disclosurecheck.rules.Needs;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.Rule.Variant;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.diagnosis.RuleTexts;

/** Reads one rule folder: rule.md, rule.drl, messages.properties and, when there is one, messages_en.properties. */
final class RuleFolder {

    static final String CONDITION = "rule.drl";
    /** Chinese sentences, in the place of the condition. */
    static final String SENTENCES = "rule.txt";
    static final String WORDS = "rule.md";
    /** Who writes no English gets Chinese in English results. */
    private static final String ENGLISH = "messages_en.properties";
    private static final Pattern NAME = Pattern.compile("([A-Z]{3}-\\d{3})(-[a-z0-9-]+)?");
    private static final Set<String> KEYS = Set.of("title", "title_en", "severity", "variants", "certainty", "forms",
            "years", "organisations", "location", "needs", "basis", "law", "source", "fix", "status", "settings");
    private static final Set<String> DORMANT_KEYS = Set.of("title", "title_en", "status", "reason", "reason_en",
            "severity", "certainty", "basis", "law", "source");

    /** A rule and its texts; or, alone, a rule that is not checked. */
    record Content(Rule rule, RuleText text, DormantRule dormant) {
        String id() {
            return dormant == null ? rule.id() : dormant.id();
        }
    }

    private final Path folder;
    private final Faults faults;
    private SaidRule said;

    RuleFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The rule, or null when the folder has faults. */
    Content read(String relative) throws IOException {
        int before = faults.lines().size();
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            faults.add(folder, "a rule folder is named by its id and words: SUM-001-what-must-hold");
            return null;
        }
        String words = text(WORDS);
        if (words == null) {
            return null;
        }
        try {
            FrontMatter front = FrontMatter.of(words);
            Object status = front.data().getOrDefault("status", "active");
            if (!status.equals("active")) {
                DormantRule rule = dormant(name.group(1), relative, front);
                return faults.lines().size() > before ? null : new Content(null, null, rule);
            }
            return active(name.group(1), relative, front, before);
        } catch (Yaml.Fault e) {
            faults.add(folder.resolve(WORDS), e.line(), e.getMessage());
            return null;
        }
    }

    private Content active(String id, String relative, FrontMatter front, int before) throws IOException {
        String drl = Files.isRegularFile(folder.resolve(SENTENCES)) ? said(id, front.data()) : text(CONDITION);
        Map<String, Map<String, String>> messages = new LinkedHashMap<>();
        messages.put("zh", properties("messages.properties"));
        messages.put("en", Files.exists(folder.resolve(ENGLISH)) ? properties(ENGLISH) : new TreeMap<>());
        if (drl == null) {
            return null;
        }
        Rule rule = rule(id, relative, front.data(), messages);
        return faults.lines().size() > before ? null : new Content(rule, new RuleText(front.body(), drl, cases()), null);
    }

    /** The table that its sentences use; null without one. */
    Path tableFile() {
        return said == null ? null : said.tableFile();
    }

    private String said(String id, Map<String, Object> data) throws IOException {
        if (Files.exists(folder.resolve(CONDITION))) {
            faults.add(folder, "规则写在“" + SENTENCES + "”或者“" + CONDITION + "”里，不能两个都有 (a rule has either of the two)");
            return null;
        }
        String text = text(SENTENCES);
        said = new SaidRule(folder, faults, id, family());
        return text == null ? null : said.drl(text, data);
    }

    /** A rule that is not checked has a reason, and nothing that looks as if it were checked. */
    private DormantRule dormant(String id, String relative, FrontMatter front) {
        Map<String, Object> data = front.data();
        data.keySet().stream().filter(key -> !DORMANT_KEYS.contains(key))
                .forEach(key -> fault("“" + key + "” has no meaning for a rule that is not checked"));
        String status = word(data, "status");
        if (DormantRule.Status.of(status).isEmpty()) {
            fault("“status” must be active, withdrawn or manual, not “" + status + "”");
        }
        for (String condition : List.of(CONDITION, SENTENCES)) {
            if (Files.exists(folder.resolve(condition))) {
                faults.add(folder, "a rule that is not checked has no “" + condition + "”");
            }
        }
        return new DormantRule(id, family(), relative, inBoth(data, "title"),
                DormantRule.Status.of(status).orElse(DormantRule.Status.MANUAL),
                inBoth(data, "reason"), severity(word(data, "severity")),
                certainty(word(data, "certainty")), basis(data), list(data, "law"),
                data.containsKey("source") ? word(data, "source") : "", front.body());
    }

    private String family() {
        Path parent = folder.getParent();
        return parent == null ? "" : parent.getFileName().toString();
    }

    /** By language; English only where it was written. */
    private Map<String, String> inBoth(Map<String, Object> data, String key) {
        String zh = word(data, key);
        return data.get(key + "_en") instanceof String en && !en.isBlank() ? Map.of("zh", zh, "en", en) : Map.of("zh", zh);
    }

    private Rule rule(String id, String relative, Map<String, Object> data, Map<String, Map<String, String>> messages) {
        data.keySet().stream().filter(key -> !KEYS.contains(key))
                .forEach(key -> fault("unknown key “" + key + "”; known are " + String.join(", ", KEYS)));
        List<String> needs = list(data, "needs");
        Map<String, List<String>> settings = settings(data);
        if (said != null) {
            settings.putAll(said.lists());
        }
        for (String need : needs) {
            boolean own = need.startsWith(Needs.SETTING) && settings.containsKey(need.substring(Needs.SETTING.length()));
            if (need.indexOf('/') < 0 && !own && !NeedWords.isKnown(need)) {
                fault("unknown need “" + need + "”");
            }
        }
        Certainty certainty = certainty(word(data, "certainty"));
        Map<String, String> years = map(data, "years");
        return new Rule(id, family(), relative, inBoth(data, "title"), severity(word(data, "severity")),
                variants(data, certainty), certainty, list(data, "forms"),
                number(years.getOrDefault("from", "0")), number(years.getOrDefault("to", "" + Integer.MAX_VALUE)),
                Set.copyOf(list(data, "organisations")), word(data, "location"), needs, basis(data), list(data, "law"),
                data.containsKey("source") ? word(data, "source") : "", "safe".equals(data.get("fix")), messages, settings);
    }

    /** A variant has a severity, and a certainty where it differs: “{ severity: warning, certainty: local }”. */
    private Map<String, Variant> variants(Map<String, Object> data, Certainty usual) {
        Map<String, Variant> found = new TreeMap<>();
        if (data.get("variants") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof Map<?, ?> own) {
                    Object certainty = own.get("certainty");
                    found.put(name.toString(), new Variant(severity(String.valueOf(own.get("severity"))),
                            certainty == null ? usual : certainty(certainty.toString())));
                } else {
                    found.put(name.toString(), new Variant(severity(value.toString()), usual));
                }
            });
        } else if (data.containsKey("variants")) {
            fault("“variants” must have “key: value” lines");
        }
        return found;
    }

    /** A word or a list for each; “none” is not set. */
    private Map<String, List<String>> settings(Map<String, Object> data) {
        Map<String, List<String>> found = new TreeMap<>();
        if (data.get("settings") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(name.toString(), "none".equals(value) ? List.of()
                    : value instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of(value.toString())));
        } else if (data.containsKey("settings")) {
            fault("“settings” must have “key: value” lines");
        }
        return found;
    }

    private Map<String, String> basis(Map<String, Object> data) {
        return data.get("basis") instanceof String one ? Map.of("any", one) : map(data, "basis");
    }

    private Severity severity(String id) {
        try {
            return Severity.of(id);
        } catch (IllegalArgumentException e) {
            fault("severity must be error, warning or info, not “" + id + "”");
            return Severity.ERROR;
        }
    }

    private Certainty certainty(String id) {
        try {
            return Certainty.of(id);
        } catch (IllegalArgumentException e) {
            fault("certainty must be official, derived, practice, local or unconfirmed, not “" + id + "”");
            return Certainty.UNCONFIRMED;
        }
    }

    private int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            fault("a year is expected, not “" + word + "”");
            return 0;
        }
    }

    private String word(Map<String, Object> data, String key) {
        if (data.get(key) instanceof String word && !word.isBlank()) {
            return word;
        }
        fault("“" + key + "” is missing");
        return "";
    }

    private List<String> list(Map<String, Object> data, String key) {
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

    private Map<String, String> map(Map<String, Object> data, String key) {
        Map<String, String> found = new TreeMap<>();
        Object value = data.get(key);
        if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> found.put(String.valueOf(k), String.valueOf(v)));
        } else if (value != null) {
            fault("“" + key + "” must have “key: value” lines");
        }
        return found;
    }

    private void fault(String what) {
        faults.add(folder.resolve(WORDS), lineOf(what), what);
    }

    /** The line of rule.md that names the key in the fault, when there is one. */
    private int lineOf(String what) {
        Matcher key = Pattern.compile("“([^”]+)”|^(severity|certainty)").matcher(what);
        if (!key.find()) {
            return 0;
        }
        String word = key.group(1) != null ? key.group(1) : key.group(2);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(WORDS)));
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

    /** The cases as they are written; whether they are right is found out when they run. */
    private Map<String, String> cases() throws IOException {
        Map<String, String> cases = new TreeMap<>();
        Path files = folder.resolve("cases");
        if (Files.isDirectory(files)) {
            try (Stream<Path> list = Files.list(files)) {
                for (Path file : (Iterable<Path>) list.filter(path -> path.toString().endsWith(".yaml"))::iterator) {
                    if (!Files.isRegularFile(file) || Files.size(file) > RuleTexts.MOST_BYTES) {
                        continue;
                    }
                    cases.put(file.getFileName().toString().replaceFirst("\\.yaml$", ""), new String(
                            Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return cases;
    }

    private String text(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            faults.add(folder, "“" + file + "” is missing");
            return null;
        }
        if (Files.size(path) > RuleTexts.MOST_BYTES) {
            faults.add(path, "the file is too large, or no text");
            return null;
        }
        try {
            return Files.readString(path).replaceFirst("^\ufeff", "");
        } catch (java.nio.charset.CharacterCodingException e) {
            faults.add(path, "the file is not UTF-8 text");
            return null;
        }
    }

    private Map<String, String> properties(String file) throws IOException {
        String text = text(file);
        Map<String, String> found = new TreeMap<>();
        if (text != null) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(text));
            } catch (IllegalArgumentException e) {
                faults.add(folder.resolve(file), e.getMessage());
            }
            properties.forEach((key, value) -> found.put(key.toString(), value.toString()));
            if (!found.containsKey("message") && !file.equals(ENGLISH)) {
                faults.add(folder.resolve(file), "“message” is missing");
            }
        }
        return found;
    }
}
