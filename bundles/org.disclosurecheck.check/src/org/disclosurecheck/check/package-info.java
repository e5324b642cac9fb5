/**
 * The road of a report: file, extraction, rules, findings, verdict. {@link org.disclosurecheck.check.Check} is the
 * class to read first.
 */
package org.disclosurecheck.check;
