/** The editor of a rule: its pages over the plain files of its folder. */
package org.disclosurecheck.ui.rules.editor;
