package org.disclosurecheck.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;

/** Conditions that compile and yet do not say what they seem to say; each was measured on Drools 10.2. */
final class Traps {

    private static final Pattern WORDS = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern BINARY_DECIMAL = Pattern.compile("(?<![\\w.])\\d+\\.\\d+(?![\\w.])");
    private static final Pattern TRUTHS_COMPARED = Pattern.compile("\\([^()]*(?:[<>]|[!=]=)[^()]*\\)\\s*[!=]=\\s*\\(");

    private Traps() {
    }

    /** What is wrong with the text between “when” and “then”, one line each. */
    static List<String> in(String when, Language language) {
        List<String> found = new ArrayList<>();
        String condition = WORDS.matcher(when).replaceAll("\"\"");
        Matcher decimal = BINARY_DECIMAL.matcher(condition);
        if (decimal.find()) {
            found.add(language.choose("小数 " + decimal.group() + " 与任何金额都不会相等，请写成 " + decimal.group() + "B",
                    decimal.group() + " is a binary number and no decimal equals it; write " + decimal.group() + "B"));
        }
        if (TRUTHS_COMPARED.matcher(condition).find()) {
            found.add(language.choose("两个比较不能再互相比较；请用 && 和 || 写，或者写成两条",
                    "two comparisons cannot be compared with each other; write it with && and ||, or as two rules"));
        }
        return found;
    }
}
