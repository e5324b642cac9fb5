package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Who reports for which year, the verdict, and how many findings of each kind. */
final class TitleLine extends Composite {

    private final Label name;
    private final Label state;
    private final Label verdict;
    private final Label[] counts = new Label[Severity.values().length];
    private final Label undecided;
    private List<Object> shown = List.of();
    private String title = "";
    private final List<Control> moved = new ArrayList<>();
    private Color verdictInk;

    TitleLine(Composite parent) {
        super(parent, SWT.NONE);
        setData("id", "title");
        PageColors.line(this);
        GridLayout layout = new GridLayout(4 + counts.length, false);
        layout.marginWidth = PageLayout.MARGIN;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 10;
        setLayout(layout);
        name = new Label(this, SWT.NONE);
        Font bold = FontDescriptor.createFrom(getFont()).increaseHeight(2).setStyle(SWT.BOLD).createFont(getDisplay());
        addListener(SWT.Dispose, e -> bold.dispose());
        name.setFont(bold);
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.widthHint = 1;
        name.setLayoutData(rest);
        name.addListener(SWT.Resize, e -> shorten());
        state = new Label(this, SWT.NONE);
        state.setData("id", "state");
        verdict = new Label(this, SWT.NONE);
        verdict.setData("id", "verdict");
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Label(this, SWT.NONE);
        }
        undecided = new Label(this, SWT.NONE);
    }

    void show(CheckReport report, String correcting, Language language, PageColors colors) {
        List<Object> now = List.of(report, correcting, colors);
        if (now.equals(shown)) {
            return;
        }
        boolean anew = !isOf(report, colors);
        shown = now;
        String organisation = report.organisation() == null ? report.path().substring(report.path().lastIndexOf('/') + 1)
                : report.organisation();
        title = report.year() == null ? NLS.bind(Messages.TitleNoYear, organisation)
                : NLS.bind(Messages.TitleYear, organisation, report.year().toString());
        name.setToolTipText(title);
        set(state, correcting, anew ? colors.corrected() : null);
        Words words = new Words(language);
        Sign sign = Sign.of(report);
        Color ink = sign == Sign.PASS ? colors.pass() : sign == Sign.ERROR ? colors.sign(Severity.ERROR) : colors.ink();
        set(verdict, words.verdict(report), anew || !ink.equals(verdictInk) ? ink : null);
        verdictInk = ink;
        verdict.setToolTipText(report.score() == null || report.verdict() == Verdict.UNDECIDED ? null
                : NLS.bind(Messages.Score, Math.round(report.score())));
        List<Finding> findings = report.findings();
        for (Severity severity : Severity.values()) {
            Label count = counts[severity.ordinal()];
            set(count, Words.count(findings, severity), anew ? colors.sign(severity) : null);
            if (anew) {
                count.setToolTipText(Sign.of(severity).label(language));
            }
        }
        long rules = report.notChecked().stream().map(entry -> entry.rule()).distinct().count();
        set(undecided, Sign.UNDECIDED.mark() + " " + rules, null);
        undecided.setToolTipText(Counted.bind(Messages.NotChecked, Long.toString(rules)));
        if (!moved.isEmpty()) {
            // those that did not change need not be measured again
            layout(moved.toArray(Control[]::new));
            moved.clear();
        }
        shorten();
    }

    /** Whether what is shown is of the same file, in the same colours. */
    private boolean isOf(CheckReport report, PageColors colors) {
        return !shown.isEmpty() && shown.get(0) instanceof CheckReport before && report.sha256() != null
                && report.sha256().equals(before.sha256()) && colors.equals(shown.get(2));
    }

    /**
     * Most keystrokes change no word of it; to set the same again means to measure and draw it again.
     *
     * @param ink its colour, or null when it has that already: GTK reads a style anew for each
     */
    private void set(Label label, String text, Color ink) {
        if (ink != null) {
            label.setForeground(ink);
        }
        if (!text.equals(label.getText())) {
            label.setText(text);
            moved.add(label);
        }
    }

    /** In a narrow column the end gives way to “…”; the tip has the whole. */
    private void shorten() {
        GC gc = new GC(name);
        int room = name.getBounds().width;
        int end = title.length();
        while (end > 1 && gc.textExtent(title.substring(0, end) + (end < title.length() ? "…" : "")).x > room) {
            end--;
        }
        gc.dispose();
        name.setData("whole", title);
        String shown = end < title.length() ? title.substring(0, end) + "…" : title;
        if (!shown.equals(name.getText())) {
            name.setText(shown);
        }
    }
}
