package org.disclosurecheck.testkit;

/** What a writer may do to a report beyond its text; each writer does what its format can. */
public enum Finish {
    /** Word: headings are numbered by a list; “一、” stands nowhere in the text. */
    NUMBERED_BY_LIST,
    /** Word: columns so narrow that figures are broken on paper. */
    NARROW_CELLS,
    /** Word, page: the whole report stands in a cell of a layout table. */
    LAYOUT_TABLE,
    /** Page: navigation, sidebar and footer of a site, with the dates and titles of other reports. */
    SITE,
    /** Page: the date of publication stands in the metadata only. */
    METADATA,
    /** Page: end tags are left out as old editors do. */
    END_TAGS_LEFT_OUT,
    /** Page: words within cells are broken by br between any two characters. */
    BROKEN_CELLS,
    /** Text: lines of prose are broken at equal width, as printing does. */
    WRAPPED_LINES,
    /** Text: the header of table 4 stands in columns, a character a line. */
    VERTICAL_HEADER
}
