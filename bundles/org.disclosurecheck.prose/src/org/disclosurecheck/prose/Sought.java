package org.disclosurecheck.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression to be found in texts. Most texts hold none of the words that every match has; they are told
 * without trying the expression at each of their characters.
 */
final class Sought {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final String[] required;

    private Sought(String regex) {
        pattern = Pattern.compile(regex);
        Set<String> words = RequiredWords.of(regex);
        required = words.contains("") ? new String[0] : words.toArray(String[]::new);
    }

    static Sought of(String regex) {
        return new Sought(regex);
    }

    /** False when it surely cannot be found there. */
    boolean mayBeIn(String plain) {
        return required.length == 0 || Text.of(plain).holdsAny(required);
    }

    /** To find it with; what is surely not there is not looked for. */
    Matcher in(String plain) {
        return mayBeIn(plain) ? pattern.matcher(plain) : NEVER.matcher("");
    }

    boolean isIn(String plain) {
        return mayBeIn(plain) && pattern.matcher(plain).find();
    }

    Set<String> required() {
        return Set.of(required);
    }

    Pattern pattern() {
        return pattern;
    }
}
