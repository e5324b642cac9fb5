/**
 * Corpora with known truth: a {@code Specimen} is one file, made from form, seed, variation and format, and compared
 * with what was read of it. {@code CorpusMain} is the command releng/corpus.
 */
package org.disclosurecheck.testkit.corpus;
