package org.disclosurecheck.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a title names. */
public final class TitleYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})年");

    private TitleYear() {
    }

    /** The year, or null when the title names none or several. */
    public static Integer of(String title) {
        Matcher match = YEAR.matcher(Letters.plain(title).replace(" ", ""));
        if (!match.find()) {
            return null;
        }
        Integer year = Integer.valueOf(match.group(1));
        return match.find() ? null : year;
    }
}
