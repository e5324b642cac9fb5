package org.disclosurecheck.export;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Language;

/** The explanation of a rule as plain text: the part in the reader's language, without the marks of Markdown. */
public final class Explanation {

    private static final String ENGLISH = "## In English";

    private Explanation() {
    }

    /** The title stands above it already; an explanation in one language only is shown to everybody. */
    public static String of(String markdown, Language language) {
        return emphasised(markdown, language).replace("**", "");
    }

    /** The same with what is **emphasised** still marked, for those who can show it. */
    public static String emphasised(String markdown, Language language) {
        int english = markdown.indexOf(ENGLISH);
        String part = english < 0 ? markdown
                : language == Language.ZH ? markdown.substring(0, english) : markdown.substring(english + ENGLISH.length());
        List<String> lines = new ArrayList<>();
        for (String line : part.strip().split("\n")) {
            if (!line.startsWith("# ")) {
                lines.add(line.replaceFirst("^#+ ", "").replace("`", ""));
            }
        }
        return String.join("\n", lines).strip();
    }
}
