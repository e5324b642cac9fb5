/**
 * The language of rule.drl as rules may use it: tokens, grammar, tree, and what the names and values in it mean. It is the
 * part of DRL that finds things and says so; whatever else DRL can do is refused here, before anything is compiled.
 */
package org.disclosurecheck.rules.diagnosis.drl;
