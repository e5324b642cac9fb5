package org.disclosurecheck.extract.internal.tables;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.FormLine;

/**
 * What a text that is printed in a table means there.
 *
 * @param role what it labels
 * @param line the row, column or group, or null
 * @param block the block of 表二 it belongs to, or null
 * @param official true for the printed label, false for an alias or another way to write it
 */
record Label(Role role, FormLine line, DisclosureBlock block, boolean official) {

    enum Role {
        /** A row of values. In 表四, whose rows are laid out side by side, a group. */
        ROW,
        /** A column of values. */
        COLUMN,
        /** A class of rows, such as （三）不予公开: it has no values of its own. */
        CLASS,
        /** Any other part of the header. */
        HEADER,
        /** A column that people add behind all others: 备注. */
        REMARK,
        /** A column that people add between labels and values: 单位. */
        UNIT,
        /** A column that people add before the labels: 序号. */
        NUMBER,
        /** The note in the corner of 表三. */
        CORNER
    }

    boolean is(Role other) {
        return role == other;
    }

    /** True for the name of a column, one that the form does not have included. */
    boolean isColumn() {
        return role == Role.COLUMN || isAdded();
    }

    /** True for a column that the form does not have. */
    boolean isAdded() {
        return role == Role.REMARK || role == Role.UNIT || role == Role.NUMBER;
    }
}
