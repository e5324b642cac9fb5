package org.disclosurecheck.testkit;

/** How people lay a report out in a workbook. */
public enum SheetLayout {
    /** Everything in one sheet, one below the other, text in merged cells. */
    ONE_SHEET,
    /** The sections with tables each on a sheet of their own. */
    A_TABLE_A_SHEET,
    /** Everything in one sheet, and every number stored as text. */
    VALUES_AS_TEXT
}
