/** The prose of the report: paragraphs that can be edited in place, with squiggles, signs in the margin and hovers. */
package org.disclosurecheck.ui.report.prose;
