/**
 * Several reports at once: the digest that stays of each, who must report, and what rules are told about units, sums and
 * texts that resemble each other.
 */
package org.disclosurecheck.rules.several;
