/** A table of the report in its official form: drawn by NatTable, edited as in a spreadsheet, told to screen readers cell by cell. */
package org.disclosurecheck.ui.report.grid;
