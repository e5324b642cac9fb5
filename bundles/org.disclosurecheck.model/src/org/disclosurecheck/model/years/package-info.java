/**
 * The report of the year before beside that of the year, for rules that compare both. Its lines are of types of their
 * own, so that no condition takes a figure of last year for one of this year.
 */
package org.disclosurecheck.model.years;
