/**
 * The workspace of the workbench, without a screen: inspections (projects), the reports submitted to them, what the
 * checks said of them, and what the inspector corrects and remarks beside them.
 * {@link org.disclosurecheck.workspace.Inspection} is the class to read first, then
 * {@link org.disclosurecheck.workspace.SubmittedReport}; {@link org.disclosurecheck.workspace.Results} tells listeners
 * what changed.
 */
package org.disclosurecheck.workspace;
