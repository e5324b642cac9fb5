package org.disclosurecheck.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Report;

/**
 * A regular expression to be found in texts. Most texts hold none of the words that every match has; they are told
 * without trying the expression at each of their characters.
 */
final class Sought {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final Text.Needle[][] required;

    private Sought(String regex) {
        pattern = Pattern.compile(regex);
        required = RequiredWords.of(regex).stream().map(words -> Text.needles(words.toArray(String[]::new)))
                .toArray(Text.Needle[][]::new);
    }

    static Sought of(String regex) {
        return new Sought(regex);
    }

    /** False when it surely cannot be found there. */
    boolean mayBeIn(String plain) {
        return required.length == 0 || mayBeIn(Text.of(plain));
    }

    /** False when it surely is in none of the paragraphs. */
    boolean mayBeIn(Report report) {
        return required.length == 0 || mayBeIn(Prose.plain(report));
    }

    /** The same of a plain text that is prepared already. */
    boolean mayBeIn(Text text) {
        for (Text.Needle[] words : required) {
            if (!text.holdsAny(words)) {
                return false;
            }
        }
        return true;
    }

    /** To find it with; what is surely not there is not looked for. */
    Matcher in(String plain) {
        return mayBeIn(plain) ? pattern.matcher(plain) : NEVER.matcher("");
    }

    boolean isIn(String plain) {
        return mayBeIn(plain) && pattern.matcher(plain).find();
    }

    Pattern pattern() {
        return pattern;
    }
}
