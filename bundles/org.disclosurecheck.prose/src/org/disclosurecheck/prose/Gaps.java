package org.disclosurecheck.prose;

import org.disclosurecheck.model.Report;

/** Whether a text is whole, and how long it is. */
public final class Gaps {

    private Gaps() {
    }

    /** True when the text leaves something out (……): nobody can say what it lacks. */
    public static boolean in(String text) {
        return Letters.leavesOut(text);
    }

    /** True when some paragraph of the report leaves something out. */
    public static boolean in(Report report) {
        return in(Prose.text(report).text());
    }

    /** The number of Chinese characters of a text. */
    public static int hanCharacters(String text) {
        return Letters.countHan(text);
    }
}
