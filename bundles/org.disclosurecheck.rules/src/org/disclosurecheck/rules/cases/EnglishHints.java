package org.disclosurecheck.rules.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Faults;

/** Rules that speak no English, or not in all they say. */
final class EnglishHints {

    private EnglishHints() {
    }

    /** See {@link BookLint#hints}. */
    static List<String> of(Path folder, RuleRunner runner, Language language) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Faults hints = new Faults(root);
        for (Path at : BookFolder.ruleFolders(root)) {
            String name = at.getFileName().toString();
            String id = name.substring(0, Math.min(7, name.length()));
            List<String> zh = new ArrayList<>();
            List<String> en = new ArrayList<>();
            runner.book().rule(id).ifPresent(rule -> lacking(rule, zh, en));
            runner.book().dormant(id).filter(rule -> !rule.titles().containsKey("en")).ifPresent(rule -> {
                zh.add("英文题目");
                en.add("title");
            });
            if (!zh.isEmpty()) {
                hints.add(at, language.choose("没有" + String.join("、", zh) + "，英文结果里显示中文",
                        "no English " + String.join(", ", en) + ": English results show the Chinese"));
            }
        }
        return hints.lines();
    }

    private static void lacking(Rule rule, List<String> zh, List<String> en) {
        if (!rule.titles().containsKey("en")) {
            zh.add("英文题目");
            en.add("title");
        }
        Set<String> keys = new TreeSet<>(rule.messages().get("zh").keySet());
        keys.removeAll(rule.messages().get("en").keySet());
        if (!keys.isEmpty()) {
            boolean none = rule.messages().get("en").isEmpty();
            zh.add("英文语句" + (none ? "" : " " + String.join("、", keys)));
            en.add(none ? "sentences" : "sentence " + String.join(", ", keys));
        }
    }
}
