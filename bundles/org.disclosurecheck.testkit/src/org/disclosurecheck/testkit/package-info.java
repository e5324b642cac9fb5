/**
 * Reports made for tests and benchmarks: the model of a report of either form ({@code SampleReports}) and the same
 * report as a text, a web page or a Word document, with the merged headers of the official tables.
 */
package org.disclosurecheck.testkit;
