/** Zips of reports, opened up entry by entry. Reports that are zips themselves, such as docx, are none of these. */
package org.disclosurecheck.check.archive;
