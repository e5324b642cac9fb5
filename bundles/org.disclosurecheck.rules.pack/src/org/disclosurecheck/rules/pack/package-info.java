/**
 * Rule packs: a rule book released as one plain file, with version, change notes, checksums and signature, and the store
 * where packs are installed. What a pack holds is opened by the rule engine like any other folder of rules.
 */
package org.disclosurecheck.rules.pack;
