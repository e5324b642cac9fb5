/** A call of the program: its words and what they mean, the reports and rules it names, and what it says to whom. */
package org.disclosurecheck.cli.call;
