/** 为什么没报: a rule is asked why it is silent at a cell or paragraph. */
package org.disclosurecheck.ui.why;
