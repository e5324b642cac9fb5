/** What a change of the rules does to reports, before it is released: newly found, no longer found, found otherwise. */
package org.disclosurecheck.rules.impact;
