package org.disclosurecheck.ui.rules.book;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of rule.txt: its sentences speak as loudly as the rule does. */
public final class SaidText {

    private static final Map<String, String> LOUD = Map.of("error", "报错", "warning", "警告", "info", "提示");
    /** What stands before the place; a wording of its own (说法) may have a severity of its own. */
    private static final Pattern SPOKEN = Pattern.compile("(?<=[，,])(\\s*)(报错|警告|提示)(?=\\s*于(?![^。]*说法))");

    private SaidText() {
    }

    /** @param severity id of the severity that rule.md says */
    public static String asLoudAs(String severity, String text) {
        String word = LOUD.get(severity);
        return word == null ? text : SPOKEN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + word));
    }
}
