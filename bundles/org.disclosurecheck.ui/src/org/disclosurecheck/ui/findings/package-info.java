/** The findings view 问题: all findings of a report, an inspection or the workspace. */
package org.disclosurecheck.ui.findings;
