/** 规则: the books, their families and rules, and what can be done with them. */
package org.disclosurecheck.ui.rules.navigator;
