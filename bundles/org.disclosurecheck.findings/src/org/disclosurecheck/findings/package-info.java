/** What a check says: findings, problems, verdicts. Plain values that know no model, no engine and no screen. */
package org.disclosurecheck.findings;
