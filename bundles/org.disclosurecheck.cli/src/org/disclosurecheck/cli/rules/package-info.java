/** The commands that work on rules and rule packs. */
package org.disclosurecheck.cli.rules;
