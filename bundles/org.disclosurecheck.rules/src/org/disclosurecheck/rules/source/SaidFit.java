package org.disclosurecheck.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.Expansion;

/**
 * Where the sentences of a rule and its rule.md do not fit together.
 *
 * @param zh what does not fit, in Chinese
 * @param en the same in English
 */
public record SaidFit(String zh, String en) {

    private static final Map<String, String> LOUD = Map.of("error", "报错", "warning", "警告", "info", "提示");

    /** @param front the metadata of rule.md */
    public static List<SaidFit> faults(Expansion expansion, Map<String, Object> front) {
        List<SaidFit> faults = new ArrayList<>();
        severities(expansion, front, faults);
        List<String> known = front.get("settings") instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf).toList() : List.of();
        expansion.settings().stream().filter(name -> !known.contains(name)).forEach(name -> faults.add(new SaidFit(
                "句子里写“配置 " + name + "”，rule.md 的 settings 里没有", "no such setting in rule.md: " + name)));
        return faults;
    }

    /** 报错, 警告 and 提示 say what rule.md says. */
    private static void severities(Expansion expansion, Map<String, Object> front, List<SaidFit> faults) {
        expansion.severities().forEach((variant, spoken) -> {
            Object known = variant.isEmpty() ? front.get("severity") : variant(front.get("variants"), variant, front.get("severity"));
            spoken.stream().distinct().filter(severity -> LOUD.containsKey(String.valueOf(known))
                    && !severity.equals(known)).forEach(severity -> faults.add(new SaidFit(
                    "句子里写“" + LOUD.get(severity) + "”，“规则”页（rule.md）的严重程度是“" + LOUD.getOrDefault(known.toString(), known.toString()) + "”"
                            + (variant.isEmpty() ? "" : "（说法 " + variant + "）"), "the sentence is louder or softer than rule.md")));
        });
    }

    private static Object variant(Object variants, String name, Object usual) {
        Object own = variants instanceof Map<?, ?> map ? map.get(name) : null;
        return own == null ? usual : own instanceof Map<?, ?> map ? map.get("severity") : own;
    }
}
