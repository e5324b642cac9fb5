/** A sheet of paper on the screen: lines and tables as they look, of which one place may be marked. Knows nothing of reports. */
package org.disclosurecheck.ui.paper;
