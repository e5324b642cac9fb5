/** What is kept of a report to compare it with others: its cells, its texts in short, who and when; as bytes and as JSON. */
package org.disclosurecheck.rules.several.digest;
