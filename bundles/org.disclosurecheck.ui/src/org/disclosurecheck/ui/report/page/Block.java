package org.disclosurecheck.ui.report.page;

import java.util.List;

/** A part of the page, one below the other. */
public sealed interface Block {

    /** A name by which the part is known again: “S1”, “T3”. */
    String id();

    /** Prose: a heading with its paragraphs, the title with the preamble, the signature. */
    record Text(String id, List<TextLine> lines) implements Block {
    }

    /** A table in the form that is official. */
    record Grid(String id) implements Block {
    }

    /** A sentence in place of a table that the report does not have. */
    record Missing(String id) implements Block {
    }
}
