/** What brings reports in: import wizard, drop, paste, watched folder. */
package org.disclosurecheck.ui.inbox;
