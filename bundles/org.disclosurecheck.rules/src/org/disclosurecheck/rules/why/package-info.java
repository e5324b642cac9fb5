/** Why a rule spoke at a place of a report, or why it did not: the conditions one by one, with the values they met. */
package org.disclosurecheck.rules.why;
