package org.disclosurecheck.office.word;

/** Takes paragraphs and tables in reading order: the body of a document, or a cell until its table is finished. */
interface Flow {

    /** @param text the paragraph, its line breaks as “\n” */
    void paragraph(String text);

    /** A table that is a grid. */
    void table(WordTable table);
}
