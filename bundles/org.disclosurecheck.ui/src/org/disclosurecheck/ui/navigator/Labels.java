package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/**
 * Sign, name and counts of a report; what the inspector has not seen is bold. The sign stands in the text too, for people
 * who do not see pictures. A line has one font and one colour: lists in which we draw parts of a line ourselves take ten times as
 * long to draw, and this one is drawn with every click.
 */
final class Labels extends CellLabelProvider {

    private final Contents contents;
    private final TextFilter filter;
    private final boolean standing;
    private final Language language = Engine.language();
    private Font unread;

    /** @param standing for the column of the counts; otherwise for that of the names */
    Labels(Contents contents, TextFilter filter, boolean standing) {
        this.contents = contents;
        this.filter = filter;
        this.standing = standing;
    }

    @Override
    public void initialize(ColumnViewer viewer, ViewerColumn column) {
        super.initialize(viewer, column);
        unread = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl())
                .create(FontDescriptor.createFrom(viewer.getControl().getFont()).setStyle(SWT.BOLD));
    }

    @Override
    public void update(ViewerCell cell) {
        Object element = cell.getElement();
        cell.setText(standing ? counts(element) : text(element));
        cell.setImage(standing ? null : image(element));
        cell.setFont(!standing && element instanceof SubmittedReport report && report.unread() ? unread : null);
        // counts of a report are in the colour of the text: that of counters is hard to read in the dark
        cell.setForeground(standing && !(element instanceof SubmittedReport) ? PageColors.quiet(cell.getControl().getDisplay()) : null);
    }

    private static Image image(Object element) {
        if (element instanceof SubmittedReport report) {
            return image(report);
        }
        return element instanceof Group group ? Icons.image(group.icon())
                : element instanceof Absent ? Sign.MISSING.image() : Icons.image("inspection");
    }

    /** A report that changed, and one that was corrected, has a blue mark on its sign: words at the end of a long name may be out of sight. */
    private static Image image(SubmittedReport report) {
        Sign sign = Sign.of(report);
        boolean changed = report.changed();
        boolean corrected = report.corrected() > 0;
        return !changed && !corrected ? sign.image()
                : Icons.image(sign.icon(), changed ? "over-changed" : null, corrected ? "over-corrected" : null);
    }

    private String text(Object element) {
        if (element instanceof SubmittedReport report) {
            return text(report);
        }
        if (element instanceof Group group) {
            return group.label();
        }
        if (element instanceof Absent absent) {
            return absent.unit();
        }
        return text((Inspection) element);
    }

    private String counts(Object element) {
        if (element instanceof SubmittedReport report) {
            return standing(report);
        }
        if (element instanceof Inspection inspection) {
            return count(inspection);
        }
        return element instanceof Absent ? Sign.MISSING.mark() + " " + Sign.MISSING.label(language) : "";
    }

    /** How many there are, and while a filter holds, how many of them are listed. */
    private String count(Inspection inspection) {
        int all = inspection.reports().size();
        return !filter.holds() ? Counted.bind(Messages.Count, all)
                : NLS.bind(Messages.Count_filtered, inspection.reports().stream().filter(filter::takes).count(), all);
    }

    /** With the rule pack that it keeps to, unless those are the built-in rules. */
    private static String text(Inspection inspection) {
        try {
            return inspection.name() + inspection.rulePack().map(pack -> "  " + pack.name()).orElse("");
        } catch (PackedRules.Unavailable e) {
            // its problem stands at the project
            return inspection.name();
        }
    }

    private String text(SubmittedReport report) {
        Summary summary = report.summary();
        String title = contents.name(report)
                + (summary.year() == null || summary.organisation() == null || !contents.tellsYear(report) ? ""
                        : " " + summary.year());
        int corrected = report.corrected();
        return title + (report.changed() ? "  " + Messages.Changed : "")
                + (corrected > 0 ? "  " + NLS.bind(Messages.Corrected, corrected) : "");
    }

    /** Counts by sign, or the sign with its word. */
    private String standing(SubmittedReport report) {
        Summary summary = report.summary();
        if (report.state() == State.CHECKING) {
            return Messages.Checking;
        }
        if (report.state() != State.CHECKED || summary.findings() == 0) {
            return Sign.of(report).mark() + " " + word(report);
        }
        StringBuilder counts = new StringBuilder();
        append(counts, Sign.ERROR, summary.errors());
        append(counts, Sign.WARNING, summary.warnings());
        append(counts, Sign.INFO, summary.infos());
        return (Sign.of(summary) == Sign.UNDECIDED ? Sign.UNDECIDED.mark() + " " : "") + counts.toString().strip();
    }

    private String word(SubmittedReport report) {
        return report.summary().reason() == null ? Sign.of(report).label(language) : Messages.Unreadable;
    }

    private static void append(StringBuilder counts, Sign sign, int number) {
        if (number > 0) {
            counts.append(sign.mark()).append(number).append(' ');
        }
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof SubmittedReport report)) {
            // the column may be too narrow for it
            return text(element);
        }
        Summary summary = report.summary();
        StringBuilder tip = new StringBuilder(summary.organisation() == null ? "" : summary.organisation() + "\n").append(report.name()).append('\n')
                .append(summary.year() == null ? "" : summary.year() + language.choose("年度  ", "  ")).append(word(report));
        if (summary.reason() != null) {
            tip.append(language.choose("：", ": ")).append(summary.reason());
        } else if (summary.verdict() != null) {
            if (summary.fairScore() != null) {
                tip.append(language.choose("；得分 ", "; score ")).append(Math.round(summary.fairScore()));
            }
            tip.append(language.choose("；错误 ", "; errors ")).append(summary.errors())
                    .append(language.choose("，警告 ", ", warnings ")).append(summary.warnings())
                    .append(language.choose("，提示 ", ", hints ")).append(summary.infos())
                    .append(language.choose("；未检查的规则 ", "; rules not checked ")).append(summary.notChecked());
        }
        return tip.toString();
    }
}
