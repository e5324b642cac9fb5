/** Answers why a rule spoke at a place, or why not: by walking it once more and telling what every condition met. */
package org.disclosurecheck.rules.drools.why;
