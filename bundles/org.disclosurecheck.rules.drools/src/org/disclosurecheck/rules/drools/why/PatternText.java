package org.disclosurecheck.rules.drools.why;

import java.util.List;

/**
 * A condition as its rule writes it.
 *
 * @param text the whole of it
 * @param line line of the rule text, from 1
 * @param tests those of its parts that must hold, in order; what only gives a name is none
 * @param source what it takes its candidates from; null for the facts
 * @param negative number of the pattern with which the “not” around it begins; -1 outside of one
 */
record PatternText(String text, int line, List<String> tests, String source, int negative) {
}
