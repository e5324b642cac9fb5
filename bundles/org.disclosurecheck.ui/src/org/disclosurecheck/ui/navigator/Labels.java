package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Sign, name and counts of a report; what the inspector has not seen is bold. The sign stands in the text too, for people
 * who do not see pictures.
 */
final class Labels extends StyledCellLabelProvider {

    private final Contents contents;
    private final TextFilter filter;
    private final boolean standing;
    private final Language language = Engine.language();
    private LocalResourceManager resources;
    private StyledString.Styler unread;

    /** @param standing for the column of the counts; otherwise for that of the names */
    Labels(Contents contents, TextFilter filter, boolean standing) {
        this.contents = contents;
        this.filter = filter;
        this.standing = standing;
    }

    @Override
    public void initialize(ColumnViewer viewer, ViewerColumn column) {
        super.initialize(viewer, column);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        Font bold = resources.create(FontDescriptor.createFrom(viewer.getControl().getFont()).setStyle(
                org.eclipse.swt.SWT.BOLD));
        unread = new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.font = bold;
            }
        };
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = standing ? counts(cell.getElement()) : text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(standing ? null : image(cell.getElement()));
        super.update(cell);
    }

    private static Image image(Object element) {
        if (element instanceof SubmittedReport report) {
            return Sign.of(report).image();
        }
        return element instanceof Group group ? Icons.image(group.icon())
                : element instanceof Absent ? Sign.MISSING.image() : Icons.image("inspection");
    }

    private StyledString text(Object element) {
        if (element instanceof SubmittedReport report) {
            return text(report);
        }
        if (element instanceof Group group) {
            return new StyledString(group.label());
        }
        if (element instanceof Absent absent) {
            return new StyledString(absent.unit());
        }
        return text((Inspection) element);
    }

    private StyledString counts(Object element) {
        if (element instanceof SubmittedReport report) {
            // in the colour of the text: that of counters is hard to read in the dark
            return new StyledString(standing(report));
        }
        if (element instanceof Inspection inspection) {
            return new StyledString(count(inspection), StyledString.QUALIFIER_STYLER);
        }
        return new StyledString(element instanceof Absent ? Sign.MISSING.mark() + " " + Sign.MISSING.label(language) : "",
                StyledString.QUALIFIER_STYLER);
    }

    /** How many there are, and while a filter holds, how many of them are listed. */
    private String count(Inspection inspection) {
        int all = inspection.reports().size();
        return !filter.holds() ? Counted.bind(Messages.Count, all)
                : NLS.bind(Messages.Count_filtered, inspection.reports().stream().filter(filter::takes).count(), all);
    }

    /** With the rule pack that it keeps to, unless those are the built-in rules. */
    private static StyledString text(Inspection inspection) {
        StyledString text = new StyledString(inspection.name());
        try {
            inspection.rulePack().ifPresent(pack -> text.append("  " + pack.name(), StyledString.QUALIFIER_STYLER));
        } catch (PackedRules.Unavailable e) {
            // its problem stands at the project
        }
        return text;
    }

    private StyledString text(SubmittedReport report) {
        Summary summary = report.summary();
        String title = Contents.title(summary, report)
                + (summary.year() == null || summary.organisation() == null || !contents.tellsYear(report) ? ""
                        : " " + summary.year());
        StyledString text = new StyledString(title, report.unread() ? unread : null);
        if (report.changed()) {
            text.append("  " + Messages.Changed, StyledString.DECORATIONS_STYLER);
        }
        int corrected = report.corrected();
        if (corrected > 0) {
            text.append("  " + NLS.bind(Messages.Corrected, corrected), StyledString.DECORATIONS_STYLER);
        }
        return text;
    }

    /** Counts by sign, or the sign with its word. */
    private String standing(SubmittedReport report) {
        Summary summary = report.summary();
        if (report.state() == State.CHECKING) {
            return Messages.Checking;
        }
        if (report.state() != State.CHECKED || summary.findings() == 0) {
            Sign sign = Sign.of(report);
            return sign.mark() + " " + (summary.reason() == null ? sign.label(language) : Messages.Unreadable);
        }
        StringBuilder counts = new StringBuilder();
        append(counts, Sign.ERROR, summary.errors());
        append(counts, Sign.WARNING, summary.warnings());
        append(counts, Sign.INFO, summary.infos());
        return (Sign.of(summary) == Sign.UNDECIDED ? Sign.UNDECIDED.mark() + " " : "") + counts.toString().strip();
    }

    private static void append(StringBuilder counts, Sign sign, int number) {
        if (number > 0) {
            counts.append(sign.mark()).append(number).append(' ');
        }
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof SubmittedReport report)) {
            return null;
        }
        Summary summary = report.summary();
        StringBuilder tip = new StringBuilder(report.name()).append('\n')
                .append(summary.year() == null ? "" : summary.year() + language.choose("年度  ", "  ")).append(Sign.of(report).label(language));
        if (summary.reason() != null) {
            tip.append(language.choose("：", ": ")).append(summary.reason());
        } else if (summary.verdict() != null) {
            tip.append(language.choose("；得分 ", "; score ")).append(Math.round(summary.score()))
                    .append(language.choose("；错误 ", "; errors ")).append(summary.errors())
                    .append(language.choose("，警告 ", ", warnings ")).append(summary.warnings())
                    .append(language.choose("，提示 ", ", hints ")).append(summary.infos())
                    .append(language.choose("；未检查的规则 ", "; rules not checked ")).append(summary.notChecked());
        }
        return tip.toString();
    }
}
