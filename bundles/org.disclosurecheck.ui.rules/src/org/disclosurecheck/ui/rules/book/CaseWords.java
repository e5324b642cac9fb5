package org.disclosurecheck.ui.rules.book;

import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.cases.Differences;

/** A case in words for people: what kind it is, and in what it differs from what was expected. */
public final class CaseWords {

    private static final Map<String, String[]> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("fails", new String[] {"不通过", "fails"});
        KINDS.put("passes", new String[] {"通过", "passes"});
        KINDS.put("border", new String[] {"边界", "border"});
        KINDS.put("not-checked", new String[] {"未检查", "not checked"});
        KINDS.put("not-applicable", new String[] {"不适用", "not applicable"});
    }

    private CaseWords() {
    }

    /** The kinds of cases as their names begin. */
    public static java.util.List<String> kinds() {
        return java.util.List.copyOf(KINDS.keySet());
    }

    public static String kind(String name, Language language) {
        String[] words = KINDS.get(prefix(name));
        return words == null ? "" : language.choose(words[0], words[1]);
    }

    private static String prefix(String name) {
        return KINDS.keySet().stream().filter(kind -> name.equals(kind) || name.startsWith(kind + "-")).findFirst().orElse("");
    }

    /** The name without its kind. */
    public static String words(String name) {
        String prefix = prefix(name);
        String words = prefix.isEmpty() ? name : name.substring(Math.min(name.length(), prefix.length() + 1));
        return words.matches("[\\x00-\\x7f]*") ? words.replace('-', ' ') : words;
    }

    /** A difference of a case that was run, as people say it. */
    public static String difference(String difference, Form form, Language language) {
        return Differences.inWords(difference, form, language);
    }

    /** The place in words; the address itself where the form does not know it. */
    public static String place(String address, Form form, Language language) {
        if (address.startsWith(CaseText.LAST_YEAR)) {
            return language.choose("上年 ", "last year, ") + Differences.place(address.substring(CaseText.LAST_YEAR.length()), form, language);
        }
        return Differences.place(address, form, language);
    }
}
