/**
 * What the page of a report is made of, without a screen: its lines and grids, the marks on them, the sums behind a finding, and
 * the changes that an inspector makes. Nothing here knows SWT.
 */
package org.disclosurecheck.ui.report.page;
