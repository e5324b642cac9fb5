/** What a place does otherwise: severities, limits, dates, names, rules switched off with a reason, weights of the score. */
package org.disclosurecheck.rules.profile;
