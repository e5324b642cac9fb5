/** Reads PDF files: the only place that knows PDFBox. Lines and tables are found by where glyphs and rulings stand. */
package org.disclosurecheck.pdf;
