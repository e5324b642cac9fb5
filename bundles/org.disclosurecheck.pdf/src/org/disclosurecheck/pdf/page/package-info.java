/** What stands on a page, without any meaning: glyphs and ruling lines with their places. */
package org.disclosurecheck.pdf.page;
