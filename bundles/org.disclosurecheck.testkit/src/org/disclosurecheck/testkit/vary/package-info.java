/**
 * The ways in which submitted reports differ from what the form prints ({@code Variation}), each with what a reader
 * owes to it. A {@code Draft} is a clean report on its way to a writer.
 */
package org.disclosurecheck.testkit.vary;
