/**
 * Several reports at once: who must report, and what rules are told about units, sums and
 * texts that resemble each other.
 */
package org.disclosurecheck.rules.several;
