/** Tables of deadlines, thresholds and phrases: each row says the sentences of a rule once more, with its own values. */
package org.disclosurecheck.rules.sentences.table;
