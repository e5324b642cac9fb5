/** The report editor. */
package org.disclosurecheck.ui.report;
