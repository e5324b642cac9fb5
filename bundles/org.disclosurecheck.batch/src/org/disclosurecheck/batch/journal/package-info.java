/** The journal of a batch: every result as a line of a file that only grows, so that whatever happens nothing is lost. */
package org.disclosurecheck.batch.journal;
