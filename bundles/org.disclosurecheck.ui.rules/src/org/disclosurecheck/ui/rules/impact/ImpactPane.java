package org.disclosurecheck.ui.rules.impact;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** 影响: which inspections, how far it is, and what came out, rule by rule with examples to open. */
public final class ImpactPane {

    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = ImpactPane.class;

    private final Subject subject;
    private final Composite area;
    private final java.util.function.Consumer<ResultsChange> changes = change -> inspectionsChanged();
    private CheckboxTableViewer inspections;
    private Button start;
    private Button stop;
    private ProgressBar bar;
    private Label said;
    private ImpactTree tree;
    private ImpactJob job;
    private ImpactResult result;

    public ImpactPane(Composite parent, Subject subject) {
        this.subject = subject;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
        Label ask = new Label(area, SWT.WRAP);
        ask.setText(NLS.bind(subject.rule() == null ? Messages.Ask_book : Messages.Ask_rule, subject.name()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(ask);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createInspections(sash);
        createResult(sash);
        sash.setWeights(28, 72);
        Results.addListener(changes);
        area.addDisposeListener(event -> dispose());
        fill();
    }

    private void createInspections(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(box);
        Label choose = new Label(box, SWT.NONE);
        choose.setText(Messages.Choose);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(choose);
        button(box, Messages.All, "impact.all", () -> {
            inspections.setAllChecked(true);
            enable();
        });
        start = button(box, Messages.Start, "impact.start", this::start);
        stop = button(box, Messages.Stop, "impact.stop", this::stop);
        inspections = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.V_SCROLL);
        inspections.getTable().setData("id", "impact.inspections");
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(inspections.getTable());
        inspections.setContentProvider(ArrayContentProvider.getInstance());
        inspections.setLabelProvider(LabelProvider.createTextProvider(one -> ((Inspection) one).name() + "  "
                + Counted.bind(Messages.Reports, ((Inspection) one).reports().size())));
        inspections.addCheckStateListener(event -> enable());
    }

    private static Button button(Composite parent, String words, String id, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void createResult(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        said = new Label(box, SWT.WRAP);
        said.setData("id", "impact.said");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(said);
        bar = new ProgressBar(box, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        tree = new ImpactTree(box);
        Label hint = new Label(box, SWT.NONE);
        hint.setText(Messages.Open_hint);
        hint.setForeground(PageColors.of(box).pale());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    }

    public Composite control() {
        return area;
    }

    private void fill() {
        Object[] checked = inspections.getCheckedElements();
        List<Inspection> all = Inspection.all();
        boolean first = inspections.getTable().getItemCount() == 0;
        inspections.setInput(all);
        inspections.setCheckedElements(checked);
        if (first && all.size() == 1) {
            inspections.setAllChecked(true);
        }
        if (result == null) {
            say(all.isEmpty() ? Messages.Empty : Messages.Not_yet);
        }
        enable();
    }

    private void inspectionsChanged() {
        Display display = area.isDisposed() ? null : area.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!area.isDisposed()) {
                    fill();
                }
            });
        }
    }

    private void enable() {
        start.setEnabled(job == null && inspections.getCheckedElements().length > 0);
        stop.setEnabled(job != null);
    }

    private void say(String words) {
        said.setText(words);
        area.layout(true, true);
    }

    /** The rule or the book changed: what is shown is no longer true. */
    public void changed() {
        if (!area.isDisposed() && result != null && !said.getText().endsWith(Messages.Old)) {
            say(said.getText() + Messages.Old);
        }
    }

    private void start() {
        List<Inspection> chosen = Arrays.stream(inspections.getCheckedElements()).map(Inspection.class::cast).toList();
        Display display = area.getDisplay();
        result = null;
        tree.clear();
        show(bar, true);
        bar.setSelection(0);
        say(Messages.Opening);
        job = new ImpactJob(subject, chosen, new ImpactJob.Watcher() {
            @Override
            public void going(int done, int all) {
                display.asyncExec(() -> progress(done, all));
            }

            @Override
            public void done(ImpactResult found) {
                display.asyncExec(() -> show(found));
            }
        });
        ImpactJob begun = job;
        job.addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(() -> ended(begun))));
        enable();
        job.schedule();
    }

    private void stop() {
        stop.setEnabled(false);
        say(Messages.Stopping);
        job.cancel();
    }

    /** A job that was stopped before it began has nothing to tell. */
    private void ended(ImpactJob begun) {
        if (job == begun) {
            show(ImpactResult.failed(Messages.Stopped_before));
        }
    }

    private void progress(int done, int all) {
        if (!area.isDisposed() && job != null && stop.isEnabled()) {
            bar.setMaximum(Math.max(1, all));
            bar.setSelection(done);
            said.setText(NLS.bind(Messages.Going, done, all));
        }
    }

    private void show(ImpactResult found) {
        if (area.isDisposed()) {
            return;
        }
        job = null;
        result = found;
        show(bar, false);
        say(found.sentence());
        tree.show(found);
        enable();
    }

    private static void show(ProgressBar bar, boolean shown) {
        bar.setVisible(shown);
        ((org.eclipse.swt.layout.GridData) bar.getLayoutData()).exclude = !shown;
    }

    public void setFocus() {
        inspections.getTable().setFocus();
    }

    private void dispose() {
        Results.removeListener(changes);
        if (job != null) {
            job.cancel();
        }
    }
}
