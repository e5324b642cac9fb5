/**
 * Readings of the prose of a report, for the conditions of text rules. A reading says what stands in a text and where:
 * a sentence, a repetition, a period, a numbering sign; whether that is a fault is for the rule to say. Readings accept
 * half-width and full-width punctuation and digits alike. They hold no state, and several threads may use them.
 */
package org.disclosurecheck.prose;
