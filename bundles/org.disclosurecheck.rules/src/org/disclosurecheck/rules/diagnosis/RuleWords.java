package org.disclosurecheck.rules.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.NeedWords;
import org.disclosurecheck.rules.Needs;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.source.Yaml;

/** Checks what rule.md says between its two lines of dashes, and that the cases can be read. */
final class RuleWords {

    private static final String FILE = "rule.md";
    private static final List<String> KEYS = List.of("title", "title_en", "severity", "variants", "certainty", "forms", "years",
            "organisations", "location", "needs", "basis", "law", "source", "fix", "status", "settings");
    private static final List<String> DORMANT_KEYS = List.of("title", "title_en", "status", "reason", "reason_en", "severity", "certainty",
            "basis", "law", "source");
    private static final Map<String, String> SEVERITIES = Map.of("error", "错误", "warning", "警告", "info", "提示");
    private static final Map<String, String> CERTAINTIES = Map.of("official", "明文规定", "derived", "由规定推得", "practice", "通行做法",
            "local", "地方要求", "unconfirmed", "未经证实");
    private static final Map<String, String> STATUSES = Map.of("active", "自动检查", "manual", "人工核对", "withdrawn", "已撤回");
    private static final Pattern NAME = Pattern.compile("([A-Z]{3}-\\d{3})(-[a-z0-9-]+)?");
    private static final Pattern STATUS = Pattern.compile("(?m)^status\\s*:\\s*(\\w+)");

    private final RuleTexts texts;
    private final Predicate<String> sound;
    private final Function<String, FaultList> lists;
    private FaultList faults;
    private String text;
    private int begin;
    private int end;

    RuleWords(RuleTexts texts, Predicate<String> sound, Function<String, FaultList> lists) {
        this.texts = texts;
        this.sound = sound;
        this.lists = lists;
    }

    /** True for a rule that stands in the book without being checked; it has no condition. */
    static boolean isDormant(RuleTexts texts) {
        Matcher status = STATUS.matcher(texts.files().getOrDefault(FILE, ""));
        return status.find() && !status.group(1).equals("active") && texts.text("rule.drl") == null;
    }

    void check() {
        if (!NAME.matcher(texts.name()).matches()) {
            lists.apply("").whole(Kind.WORDS, "文件夹的名字“" + texts.name() + "”应当是“编号-英文短语”，如 SUM-901-what-must-hold",
                    "a rule folder is named by its id and words: SUM-901-what-must-hold");
        }
        texts.files().keySet().stream().filter(name -> name.startsWith("cases/") && sound.test(name)).forEach(this::yaml);
        text = texts.text(FILE);
        if (text == null || !sound.test(FILE)) {
            return;
        }
        faults = lists.apply(FILE);
        begin = text.startsWith("\ufeff") ? 1 : 0;
        Matcher front = Pattern.compile("---\\r?\\n([\\s\\S]*?)(?m:^)---\\r?(?:\\n|$)").matcher(text).region(begin, text.length());
        if (!front.lookingAt()) {
            faults.error(Kind.WORDS, begin, 0, "开头要有两行 ---，中间写题目、级别等各项", "the text begins with metadata between two lines “---”",
                    new Mend("补上", "add them", begin, 0, "---\ntitle: \nseverity: warning\ncertainty: local\nlocation: REPORT\nbasis: \n---\n"));
            return;
        }
        begin = front.start(1);
        end = front.end(1);
        if (wideColon()) {
            return;
        }
        try {
            metadata(Yaml.map(text.substring(begin, end)));
        } catch (Yaml.Fault e) {
            int at = offset(e.line());
            faults.error(Kind.WORDS, at, lineLength(at), "这一行写得不对：" + zh(e.getMessage()), e.getMessage());
        }
    }

    /** “severity：warning” is what Chinese keyboards write; YAML would complain of the next line. */
    private boolean wideColon() {
        Matcher wide = Pattern.compile("(?m)^[ \\t]*(" + String.join("|", KEYS) + "|reason|reason_en)[ \\t]*(：[ \\t]*)").matcher(text).region(begin, end);
        boolean found = false;
        while (wide.find()) {
            found = true;
            faults.error(Kind.WORDS, wide.start(2), wide.end(2) - wide.start(2), "“" + wide.group(1) + "”后面的“：”是全角符号，这里要用半角冒号加一个空格",
                    "the colon behind “" + wide.group(1) + "” is a full-width one", new Mend("换成“: ”",
                    "make it “: ”", wide.start(2), wide.end(2) - wide.start(2), ": "));
        }
        return found;
    }

    private static String zh(String yaml) {
        return yaml.contains("mapping values are not allowed") ? "一行里有两个“: ”，请给后面的话加上引号"
                : yaml.contains("duplicate key") ? "同一项写了两次" : yaml.contains("could not find expected ':'") ? "缺少“: ”"
                : yaml.contains("found character '\\t'") ? "开头要用空格，不能用制表符" : yaml.contains("key: value") ? "每行写成“项: 内容”" : "括号、引号或者缩进没有配好";
    }

    private int offset(int line) {
        int at = begin;
        for (int i = 1; i < line && at < text.length(); i++) {
            int next = text.indexOf('\n', at);
            at = next < 0 ? text.length() : next + 1;
        }
        return at;
    }

    private int lineLength(int at) {
        int next = text.indexOf('\n', at);
        return Math.max(0, (next < 0 ? text.length() : next) - at);
    }

    private void yaml(String name) {
        String yaml = texts.text(name);
        try {
            Yaml.map(yaml);
        } catch (Yaml.Fault e) {
            int at = 0;
            for (int i = 1; i < e.line(); i++) {
                at = yaml.indexOf('\n', at) + 1;
            }
            int next = yaml.indexOf('\n', at);
            lists.apply(name).error(Kind.WORDS, at, (next < 0 ? yaml.length() : next) - at, "这一行写得不对：" + zh(e.getMessage()), e.getMessage());
        }
    }

    private void metadata(Map<String, Object> data) {
        boolean dormant = isDormant(texts);
        List<String> keys = dormant ? DORMANT_KEYS : KEYS;
        for (String key : data.keySet()) {
            if (!keys.contains(key)) {
                List<String> near = Nearest.of(key, keys, name -> name, name -> name);
                at(key, key.length(), false, "没有“" + key + "”这一项" + (near.isEmpty() ? "" : "，是不是“" + near.get(0) + "”？"), "unknown key “" + key + "”", near);
            }
        }
        for (String key : List.of("title", "severity", "certainty")) {
            required(data, key);
        }
        if (!dormant && data.get("status") instanceof String status && STATUSES.containsKey(status) && !status.equals("active")) {
            at("status", 6, false, "不自动检查的规则没有 rule.drl", "a rule that is not checked has no “rule.drl”", List.of());
        }
        if (dormant) {
            required(data, "reason");
        } else if (!isSaid()) {
            required(data, "location");
        }
        if (!data.containsKey("basis")) {
            missing("basis");
        }
        oneOf(data, "severity", SEVERITIES);
        oneOf(data, "certainty", CERTAINTIES);
        oneOf(data, "status", STATUSES);
        years(data.get("years"));
        needs(data);
        if (data.containsKey("organisations")) {
            for (String kind : words(data.get("organisations"))) {
                if (!kind.equals("government") && OrganisationKind.get(kind) == null) {
                    at(kind, kind.length(), true, "没有“" + kind + "”这一类单位", "no kind of organisation “" + kind + "”", List.of());
                }
            }
        }
    }

    private static List<String> words(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value).split("\\s*,\\s*"));
    }

    private void required(Map<String, Object> data, String key) {
        if (!(data.get(key) instanceof String word) || word.isBlank()) {
            missing(key);
        }
    }

    /** Sentences tell themselves where they mark and what they read, expanded or not. */
    private boolean isSaid() {
        String condition = texts.text("rule.drl");
        return texts.text(SaidTexts.FILE) != null || condition != null && condition.startsWith("package said.");
    }

    private void missing(String key) {
        Matcher line = line(key);
        if (line.find()) {
            faults.error(Kind.WORDS, line.start(), key.length(), "“" + key + "”后面没有写内容", "“" + key + "” is empty");
        } else {
            faults.error(Kind.WORDS, begin, 0, "缺少“" + key + "”这一项", "“" + key + "” is missing", new Mend("补上 " + key, "add it", end, 0, key + ": \n"));
        }
    }

    private Matcher line(String key) {
        return Pattern.compile("(?m)^[\"']?" + Pattern.quote(key) + "[\"']?\\s*:").matcher(text).region(begin, end);
    }

    private void oneOf(Map<String, Object> data, String key, Map<String, String> known) {
        if (data.get(key) instanceof String word && !word.isBlank() && !known.containsKey(word)) {
            List<String> ids = known.entrySet().stream().filter(e -> e.getValue().equals(word)).map(Map.Entry::getKey).toList();
            List<String> near = ids.isEmpty() ? Nearest.of(word, known.keySet(), name -> name, known::get) : ids;
            String list = String.join("、", known.entrySet().stream().map(e -> e.getKey() + "（" + e.getValue() + "）").sorted().toList());
            Matcher line = line(key);
            int from = line.find() ? text.indexOf(word, line.end()) : begin;
            faults.add(Severity.ERROR, Kind.WORDS, from, word.length(), "“" + key + "”只能写 " + list + "，不能写“" + word + "”",
                    "“" + key + "” must be one of " + String.join(", ", known.keySet().stream().sorted().toList()) + ", not “" + word + "”",
                    near.stream().map(id -> new Mend("改成 " + id + "（" + known.get(id) + "）", "make it " + id, from, word.length(), id)).toList());
        }
    }

    private void years(Object years) {
        if (years instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!Set.of("from", "to").contains(String.valueOf(key)) || !String.valueOf(value).matches("\\d{4}")) {
                    at(String.valueOf(value), String.valueOf(value).length(), true, "years 里写 from: 年份、to: 年份，如 { from: 2022 }",
                            "years are { from: 2022, to: 2024 }", List.of());
                }
            });
        } else if (years != null) {
            at("years", 5, false, "years 写成 { from: 2022 }", "years are { from: 2022, to: 2024 }", List.of());
        }
    }

    private void needs(Map<String, Object> data) {
        Object settings = data.get("settings");
        for (String need : data.get("needs") == null ? List.<String>of() : words(data.get("needs"))) {
            boolean own = need.startsWith(Needs.SETTING) && settings instanceof Map<?, ?> map && map.containsKey(need.substring(Needs.SETTING.length()));
            if (!need.isBlank() && need.indexOf('/') < 0 && !own && !NeedWords.isKnown(need)) {
                List<String> near = Nearest.of(need, NeedWords.ALL, name -> name, name -> name);
                at(need, need.length(), true, "needs 里没有“" + need + "”这个词" + (near.isEmpty() ? "" : "，是不是“" + near.get(0) + "”？"),
                        "unknown need “" + need + "”", near);
            }
        }
    }

    private void at(String word, int length, boolean value, String zh, String en, List<String> near) {
        Matcher line = value ? Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?![\\w.])").matcher(text).region(begin, end) : line(word);
        int from = line.find() ? line.start() : begin;
        faults.add(Severity.ERROR, Kind.WORDS, from, length, zh, en,
                near.stream().map(each -> new Mend("改成 " + each, "make it " + each, from, length, each)).toList());
    }
}
