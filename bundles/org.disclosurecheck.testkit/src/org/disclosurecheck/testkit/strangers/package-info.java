/**
 * Files that another program has written. {@code report.docx} is what {@code releng/SampleReport.java} writes, a small
 * report of an invented bureau; {@code report.doc} is that file as LibreOffice 7.4 (Debian 12) saves it:
 * {@code soffice --headless --convert-to doc report.docx}.
 */
package org.disclosurecheck.testkit.strangers;
