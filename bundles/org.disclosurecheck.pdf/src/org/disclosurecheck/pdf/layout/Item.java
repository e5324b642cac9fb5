package org.disclosurecheck.pdf.layout;

/** What follows one below the other on a page. */
sealed interface Item permits TextLine, PageTable, UnruledTable {

    /** Height of its upper edge. */
    float top();
}
