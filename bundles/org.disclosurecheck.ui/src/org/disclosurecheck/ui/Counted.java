package org.disclosurecheck.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;

/**
 * Sentences with numbers in them: “{0} [report|reports]” takes the first word for one, the second for any other number. The
 * number is the last one before the words. Languages without a plural write the sentence as it is.
 */
public final class Counted {

    private static final Pattern WORDS = Pattern.compile("(\\d+)(\\D*?)\\[([^|\\]]*)\\|([^\\]]*)\\]");

    private Counted() {
    }

    /** A heading and how much stands below it, with the brackets of the language. */
    public static String heading(String words, int below) {
        return words + Engine.language().choose("（" + below + "）", " (" + below + ")");
    }

    public static String bind(String message, Object... values) {
        String bound = NLS.bind(message, values);
        return bound.indexOf('|') < 0 ? bound
                : WORDS.matcher(bound).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2)
                        + found.group(found.group(1).equals("1") ? 3 : 4)));
    }
}
