package org.disclosurecheck.rules.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.profile.Profile.Dated;
import org.snakeyaml.engine.v2.nodes.Node;

/** The settings of rules in a profile: each a value, or several that hold from year to year. */
final class ProfileSettings {

    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private final MarkedYaml yaml;
    private final MarkedYaml.Fault fault;
    private final Language language;
    private final Map<String, List<Dated>> all = new TreeMap<>();

    ProfileSettings(MarkedYaml yaml, MarkedYaml.Fault fault, Language language) {
        this.yaml = yaml;
        this.fault = fault;
        this.language = language;
    }

    /** By rule and name: “SUM-030.least”. */
    Map<String, List<Dated>> all() {
        return all;
    }

    void read(Rule rule, String name, Node node) {
        if (!rule.settings().containsKey(name)) {
            String known = rule.settings().isEmpty() ? language.choose("没有", "none")
                    : String.join(language.choose("、", ", "), rule.settings().keySet());
            fault.add(MarkedYaml.line(node), "规则 " + rule.id() + " 没有参数“" + name + "”，可用的参数：" + known,
                    "rule " + rule.id() + " has no setting “" + name + "”; it has " + known);
            return;
        }
        List<Dated> values = values(rule, name, node);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (values.get(i).from() <= values.get(j).to() && values.get(j).from() <= values.get(i).to()) {
                    fault.add(MarkedYaml.line(node), "“" + name + "”有两个值的年度重叠，请改 from、to",
                            "two values of “" + name + "” hold for the same year; mend from and to");
                }
            }
        }
        all.put(rule.id() + "." + name, List.copyOf(values));
    }

    private List<Dated> values(Rule rule, String name, Node node) {
        List<Dated> values = new ArrayList<>();
        if (yaml.isListOfMaps(node)) {
            yaml.list(node, name).forEach(entry -> {
                Map<String, Node> parts = yaml.map(entry, name);
                parts.keySet().stream().filter(key -> !Set.of("from", "to", "value").contains(key))
                        .forEach(key -> fault.add(MarkedYaml.line(entry), "不认识的项“" + key + "”，可用的有 from、to、value",
                                "unknown key “" + key + "”; known are from, to, value"));
                if (!parts.containsKey("value")) {
                    fault.add(MarkedYaml.line(entry), "缺少 value", "“value” is missing");
                } else {
                    values.add(new Dated(year(parts.get("from"), 0), year(parts.get("to"), Integer.MAX_VALUE),
                            value(rule, name, parts.get("value"))));
                }
            });
        } else {
            values.add(new Dated(0, Integer.MAX_VALUE, value(rule, name, node)));
        }
        return values;
    }

    /** A number stays a number, a date a date; a setting without a value in the book may be either. */
    private List<String> value(Rule rule, String name, Node node) {
        List<String> words = yaml.words(node);
        List<String> usual = rule.settings().get(name);
        if (words.equals(List.of("none"))) {
            return List.of();
        }
        if (usual.size() == 1) {
            String pattern = Stream.of(ProfileFile.DATE, NUMBER).filter(usual.get(0)::matches).findFirst().orElse(null);
            if (pattern != null && (words.size() != 1 || !words.get(0).matches(pattern))) {
                boolean date = pattern.equals(ProfileFile.DATE);
                fault.add(MarkedYaml.line(node), "“" + name + "”要写" + (date ? "成 01-31 这样的日期" : "一个数") + "，不是“" + String.join(" ", words) + "”",
                        "“" + name + "” takes " + (date ? "a date such as 01-31" : "a number") + ", not “" + String.join(" ", words) + "”");
            }
        }
        return words;
    }

    private int year(Node node, int usual) {
        String word = node == null ? null : yaml.word(node);
        if (node == null) {
            return usual;
        }
        if (word == null || !word.matches("20\\d\\d")) {
            fault.add(MarkedYaml.line(node), "年度要写成四位数，不是“" + word + "”", "a year has four digits, not “" + word + "”");
            return usual;
        }
        return Integer.parseInt(word);
    }
}
