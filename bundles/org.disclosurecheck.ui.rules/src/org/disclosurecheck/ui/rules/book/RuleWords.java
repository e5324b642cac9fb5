package org.disclosurecheck.ui.rules.book;

import java.util.List;

import org.disclosurecheck.findings.Language;

/** The text of rule.md: what is said of the rule between the lines of dashes, and its explanation behind them. */
public final class RuleWords {

    public static final String FILE = "rule.md";
    /** The file of what reports say in English; there need be none. */
    public static final String ENGLISH = "messages_en.properties";
    private static final List<String> ORDER = List.of("title", "title_en", "status", "reason", "reason_en", "severity",
            "variants", "certainty", "forms", "years", "organisations", "location", "needs", "basis", "law", "source",
            "settings", "fix");

    private RuleWords() {
    }

    public static YamlText data(String text) {
        return YamlText.front(text, ORDER);
    }

    /** The title in the language of the window; who wrote none in English gets the Chinese. */
    public static String title(YamlText data, Language language) {
        String title = data.word(language.choose("title", "title_en"));
        return title.isBlank() ? data.word("title") : title;
    }

    /** The text without its English part. */
    static String withoutEnglish(String text) {
        return text.replaceFirst("(?s)\\n+## In English\\b.*", "\n");
    }

    /** Offset of the explanation. */
    public static int explanation(String text) {
        YamlText data = data(text);
        int line = text.indexOf('\n', data.end());
        return data.end() == 0 || line < 0 ? text.length() : line + 1;
    }
}
