package org.disclosurecheck.office.word;

/** A paragraph while it is read. */
final class WordParagraph {

    final Flow flow;
    final StringBuilder text = new StringBuilder();
    /** True while a run is read that is not shown. */
    boolean hidden;
    /** True while a run is read that stands above the line. */
    boolean raised;
    /** True when a revision deletes its mark, so that it runs on into the next paragraph. */
    boolean runsOn;

    WordParagraph(Flow flow) {
        this.flow = flow;
    }

    void close() {
        flow.paragraph(text.toString());
    }
}
