/** The command line: one class a command. {@link org.disclosurecheck.cli.Main} is the program. */
package org.disclosurecheck.cli;
