package org.disclosurecheck.prose;

import org.disclosurecheck.model.Report;

/** Whether a text is whole, from its beginning on, and how long it is. */
public final class Gaps {

    /** What a plain text is called among the formats. */
    private static final String PASTED = "text";

    private Gaps() {
    }

    /** True when the text leaves something out (……): nobody can say what it lacks. */
    public static boolean in(String text) {
        return Letters.leavesOut(text);
    }

    /** True when some paragraph of the report leaves something out. */
    public static boolean in(Report report) {
        return Prose.leavesOut(report);
    }

    /**
     * True when the report is there from its beginning: with a title or a preamble, or in a document that opens with 一、总体情况.
     * A pasted text that does so may have been copied from there on.
     */
    public static boolean isFromItsBeginning(Report report) {
        boolean pasted = report.getLayout() != null && report.getLayout().format().equals(PASTED);
        return report.getTitle() != null || !report.getPreamble().isEmpty() || report.section(1) != null && !pasted;
    }

    /** The number of Chinese characters of a text. */
    public static int hanCharacters(String text) {
        return Letters.countHan(text);
    }
}
