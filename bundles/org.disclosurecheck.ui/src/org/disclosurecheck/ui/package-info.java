/** What the parts of the workbench share: pictures, ids, opening a report. */
package org.disclosurecheck.ui;
