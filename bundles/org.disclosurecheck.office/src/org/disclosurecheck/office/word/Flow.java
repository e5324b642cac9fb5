package org.disclosurecheck.office.word;

/** Takes paragraphs and tables in reading order: the body of a document, or a cell until its table is finished. */
interface Flow {

    /**
     * @param text the paragraph, its line breaks as “\n”
     * @param plain true when a {@link org.disclosurecheck.extract.Passage} would take it over as it is, and it is one line
     */
    void paragraph(String text, boolean plain);

    /** A table that is a grid. */
    void table(WordTable table);
}
