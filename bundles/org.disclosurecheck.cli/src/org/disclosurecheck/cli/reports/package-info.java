/** The commands that work on reports, and what a run of them needs. */
package org.disclosurecheck.cli.reports;
