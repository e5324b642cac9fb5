package org.disclosurecheck.ui.findings;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.findings.Grouping.Group;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Live.Standing;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/** The columns of the list, in the order in which they stand. */
enum FindingColumn {
    MESSAGE(430), SEVERITY(70), UNIT(170), PLACE(190), RULE(80), HANDLING(120), BASIS(200);

    private final int width;

    FindingColumn(int width) {
        this.width = width;
    }

    /** Pixels of a window that nobody has arranged yet. */
    int width() {
        return width;
    }

    String label() {
        return switch (this) {
            case SEVERITY -> Messages.Column_severity;
            case UNIT -> Messages.Column_unit;
            case PLACE -> Messages.Column_place;
            case MESSAGE -> Messages.Column_message;
            case RULE -> Messages.Column_rule;
            case HANDLING -> Messages.Column_handling;
            case BASIS -> Messages.Column_basis;
        };
    }

    String text(Row row) {
        Finding finding = row.finding();
        return switch (this) {
            case SEVERITY -> Sign.of(finding.severity()).label(Engine.language());
            case UNIT -> row.unit();
            case PLACE -> finding.place();
            case MESSAGE -> finding.message();
            case RULE -> finding.rule();
            case HANDLING -> row.handled();
            case BASIS -> finding.basis();
        };
    }

    /** The sign stands before the sentence, where the eye begins. */
    ColumnLabelProvider labels() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                if (element instanceof Group group) {
                    return FindingColumn.this == MESSAGE ? group.label() : "";
                }
                return text((Row) element).replace('\n', ' ');
            }

            @Override
            public Image getImage(Object element) {
                return FindingColumn.this == MESSAGE && element instanceof Row row
                        ? Sign.of(row.finding().severity()).image() : null;
            }

            /** What is decided or no longer holds steps back, what only a correction brings about is blue; the column 处理 says so in words. */
            @Override
            public Color getForeground(Object element) {
                return !(element instanceof Row row) ? null
                        : !row.submitted() ? JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR)
                        : row.handling() != null || row.standing() == Standing.RESOLVED
                                ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Row row && !row.submitted() ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT)
                        : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Row row && !text(row).isEmpty() ? text(row) : null;
            }
        };
    }
}
