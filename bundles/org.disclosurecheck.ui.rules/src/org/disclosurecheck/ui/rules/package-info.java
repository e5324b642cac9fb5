/** 规则台: where policy staff write rules, try them and release them. */
package org.disclosurecheck.ui.rules;
