/** What the glyphs and ruling lines of a page are put together to: lines, paragraphs and tables. */
package org.disclosurecheck.pdf.layout;
