package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;

/** What is told of a file in English is English: Chinese stands in it as a quotation only. */
final class English {

    private static final Pattern QUOTED = Pattern.compile("“(?:[^“”]|“[^“”]*”)*”|《[^》]*》");
    /** What was broken off within a quotation of its own has more beginnings than ends. */
    private static final Pattern BROKEN_OFF = Pattern.compile("“.*”");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private English() {
    }

    static Extraction told(Extraction extraction) {
        extraction.problems().forEach(English::told);
        return extraction;
    }

    private static void told(Problem problem) {
        String english = problem.in(Language.EN).message();
        assertFalse(HAN.matcher(quoted(english).matcher(english).replaceAll("")).find(), problem.code() + ": " + english);
    }

    private static Pattern quoted(String text) {
        return text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count() ? QUOTED : BROKEN_OFF;
    }
}
