package org.disclosurecheck.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;

/** The rules that could not look: few lines, one for each reason. */
record NotCheckedText(Language language) {

    void write(List<NotChecked> all, TextPage page) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        long rules = all.stream().map(NotChecked::rule).distinct().count();
        page.heading(language.choose("未检查的规则（" + rules + " 条）：没有检查不等于没有问题",
                "Rules not checked (" + rules + "): not checked does not mean passed"));
        Map<String, List<NotChecked>> byReason = all.stream()
                .collect(Collectors.groupingBy(NotChecked::reason, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<NotChecked>> entry : byReason.entrySet()) {
            page.indented(2, "· ", entry.getKey() + language.choose("：", ": ") + rules(entry.getValue()));
        }
        page.blank();
    }

    private String rules(List<NotChecked> sameReason) {
        Map<String, List<NotChecked>> byRule = sameReason.stream()
                .collect(Collectors.groupingBy(NotChecked::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(entry -> entry.getKey() + places(entry.getValue()))
                .collect(Collectors.joining(language.choose("、", ", ")));
    }

    private String places(List<NotChecked> sameRule) {
        List<String> places = sameRule.stream().map(NotChecked::location).filter(l -> l != null).distinct().toList();
        if (places.isEmpty()) {
            return "";
        }
        String words = places.size() == 1 ? places.get(0)
                : language.choose(places.size() + "处", places.size() + " places");
        return language.choose("（" + words + "）", " (" + words + ")");
    }
}
