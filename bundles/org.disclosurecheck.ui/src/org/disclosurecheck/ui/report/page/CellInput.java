package org.disclosurecheck.ui.report.page;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.CellKind;

/** What may be typed into a cell: what the rules can read. */
public final class CellInput {

    private CellInput() {
    }

    /** Null when the text will do; otherwise one sentence that says what should stand there. */
    public static String fault(String address, String text, Language language) {
        String column = address.substring(address.lastIndexOf('/') + 1);
        CellContent content = CellContent.of(text, column);
        if (content.kind() != CellKind.WORDS || content.value() != null) {
            return null;
        }
        return language.choose("“" + shorten(text) + "”读不出数来。这里填数字，没有的填 0，或者留空。",
                "“" + shorten(text) + "” cannot be read as a number. Enter a number; 0 or nothing where there is none.");
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 12 ? line : line.substring(0, 12) + "…";
    }
}
