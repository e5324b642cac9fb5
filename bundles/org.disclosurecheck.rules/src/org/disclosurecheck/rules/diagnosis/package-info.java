/**
 * What is wrong with a rule folder, at its place and with the mend, while it is being written; and the vocabulary: what a
 * rule may speak of. Nothing here knows how rules are run.
 */
package org.disclosurecheck.rules.diagnosis;
