package org.disclosurecheck.ui.rules.book;

import java.util.List;

/** The text of rule.md: what is said of the rule between the lines of dashes, and its explanation behind them. */
public final class RuleWords {

    public static final String FILE = "rule.md";
    private static final List<String> ORDER = List.of("title", "title_en", "status", "reason", "reason_en", "severity",
            "variants", "certainty", "forms", "years", "organisations", "location", "needs", "basis", "law", "source",
            "settings", "fix");

    private RuleWords() {
    }

    public static YamlText data(String text) {
        return YamlText.front(text, ORDER);
    }

    /** Offset of the explanation. */
    public static int explanation(String text) {
        YamlText data = data(text);
        int line = text.indexOf('\n', data.end());
        return data.end() == 0 || line < 0 ? text.length() : line + 1;
    }
}
