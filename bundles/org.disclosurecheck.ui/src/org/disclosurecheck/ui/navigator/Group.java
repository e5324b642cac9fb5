package org.disclosurecheck.ui.navigator;

import java.util.List;

import org.disclosurecheck.workspace.Inspection;

/**
 * Reports under one heading. Two of one inspection and one key are equal, whatever they hold, so that a tree keeps them
 * open.
 */
record Group(Inspection inspection, String key, String label, String icon, List<Object> children) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Group that && that.inspection.equals(inspection) && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return inspection.hashCode() * 31 + key.hashCode();
    }
}
