package org.disclosurecheck.testkit.vary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A section on the workbench: its heading as it will be printed, the text it holds, and its tables. */
final class Part {

    final int number;
    String heading;
    /** True when its first paragraph stands on the line of the heading. */
    boolean textOnHeading;
    final List<String> paragraphs;
    /** Tables in their order; a line of text may stand between two of them. */
    final List<Object> tables = new ArrayList<>();

    Part(int number, String heading, List<String> paragraphs) {
        this.number = number;
        this.heading = heading;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    void replaceTexts(UnaryOperator<String> change) {
        heading = change.apply(heading);
        paragraphs.replaceAll(change);
        tables.replaceAll(table -> table instanceof String line ? change.apply(line) : table);
        tables.forEach(table -> {
            if (table instanceof Tableau tableau) {
                tableau.replaceTexts(change);
            }
        });
    }
}
