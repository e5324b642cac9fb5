package org.disclosurecheck.rules.pack;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Language;

/**
 * What became of one rule from one book to another.
 *
 * @param rule its id
 * @param title its title in the new book, or in the old one when it is gone; “zh”, then “en”
 * @param kinds all that changed
 * @param zh one phrase for each change, in Chinese
 * @param en the same in English
 */
public record RuleChange(String rule, List<String> title, Set<Kind> kinds, List<String> zh, List<String> en) {

    /** What may change of a rule. */
    public enum Kind {
        ADDED, WITHDRAWN, CONDITION, SEVERITY, CERTAINTY, MESSAGE, YEARS, FORMS, ORGANISATIONS, SETTINGS, PLACE, NEEDS, BASIS, FIX,
        TITLE, EXPLANATION, CASES, LAW;

        /** Whether findings may come out otherwise. */
        public boolean tells() {
            return this != TITLE && this != EXPLANATION && this != CASES && this != LAW;
        }
    }

    /** Whether findings may come out otherwise. */
    public boolean tells() {
        return kinds.stream().anyMatch(Kind::tells);
    }

    /** The change in one line. */
    public String line(Language language) {
        return rule + " " + (language == Language.ZH ? title.get(0) : title.get(1)) + language.choose("：", ": ")
                + String.join(language.choose("；", "; "), language == Language.ZH ? zh : en);
    }
}
