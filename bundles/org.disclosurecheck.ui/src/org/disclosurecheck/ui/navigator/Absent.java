package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.workspace.Inspection;

/** A unit of the roster that has not submitted. */
record Absent(Inspection inspection, String unit) {
}
