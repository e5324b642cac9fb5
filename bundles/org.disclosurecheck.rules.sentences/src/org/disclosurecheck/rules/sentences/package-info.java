/** Rules in Chinese sentences, and tables of rows for them: read, completed and expanded to the rule language. */
package org.disclosurecheck.rules.sentences;
