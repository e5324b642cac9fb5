package org.disclosurecheck.rules.diagnosis;

import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;

/**
 * Something wrong in a rule folder, at its place.
 *
 * @param file name of the file in the folder: rule.drl, rule.md, cases/passes-plain.yaml; empty for the folder itself
 * @param line 1-based line, 0 when the fault is of the file as a whole
 * @param column 1-based column in characters, 0 when only the line is known
 * @param offset 0-based index in the text; 0 when the place is not known
 * @param length how many characters it concerns; 0 when only the place is known
 * @param severity an error keeps the rule from being run; the rest is told only
 * @param kind what sort of fault it is
 * @param zh what is wrong, in Chinese
 * @param en the same in English
 * @param mends ways to mend it, the likeliest first
 */
public record RuleFault(String file, int line, int column, int offset, int length, Severity severity, Kind kind, String zh,
        String en, List<Mend> mends) {

    /** What sort of fault it is. */
    public enum Kind {
        /** The file is missing, not text, not UTF-8, or still holds both sides of a merge. */
        FILE,
        /** The text does not follow the grammar. */
        SYNTAX,
        /** It can be understood, and is not for rules. */
        FORBIDDEN,
        /** A name that nothing has, or values that do not fit together. */
        NAME,
        /** What rule.md, the sentences or the cases say of the rule does not fit. */
        WORDS,
        /** What only the compiler found. */
        COMPILER
    }

    public RuleFault {
        mends = List.copyOf(mends);
    }

    public String message(Language language) {
        return language.choose(zh, en);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where it is, as far as that is known: rule.drl:8:14. */
    public String place() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }

    /** One line for people: place, message, the likeliest mend. */
    public String line(Language language) {
        String mend = mends.isEmpty() ? "" : language.choose("（", " (") + mends.get(0).label(language) + language.choose("）", ")");
        return (place().isEmpty() ? "" : place() + ": ") + message(language) + mend;
    }
}
