/** 影响: whom a change of the rules would hit, before it is released. */
package org.disclosurecheck.ui.rules.impact;
