/**
 * Readings of what the three tables print beside their numbers: headers, labels, blank cells, rows that are missing or too
 * many. A reading compares with the form as data; whether a difference is a fault is for the rule to say.
 */
package org.disclosurecheck.prose.tables;
