package org.disclosurecheck.prose;

/** Whether a text is whole, and how long it is. */
public final class Gaps {

    private Gaps() {
    }

    /** True when the text leaves something out (……): nobody can say what it lacks. */
    public static boolean in(String text) {
        return Letters.leavesOut(text);
    }

    /** The number of Chinese characters of a text. */
    public static int hanCharacters(String text) {
        return Letters.countHan(text);
    }
}
