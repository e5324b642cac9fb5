/**
 * Many reports at once: {@link org.disclosurecheck.batch.Batch} reads and checks them with several workers and keeps a
 * {@link org.disclosurecheck.batch.journal.Journal}, from which a run that was killed goes on.
 */
package org.disclosurecheck.batch;
