/** The cases of a rule: what is given, what it must say of it. They are the proof that a rule does what its folder says. */
package org.disclosurecheck.rules.cases;
