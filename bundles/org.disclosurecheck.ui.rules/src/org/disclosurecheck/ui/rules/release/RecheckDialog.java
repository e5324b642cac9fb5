package org.disclosurecheck.ui.rules.release;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Other rules are in use: which inspections are to be checked anew by them. The others keep to what they were checked by. */
final class RecheckDialog extends TrayDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 160;

    private final String question;
    private final List<Inspection> inspections;
    private CheckboxTableViewer list;
    private List<Inspection> chosen = List.of();

    private RecheckDialog(Shell shell, String question, List<Inspection> inspections) {
        super(shell);
        this.question = question;
        this.inspections = inspections;
    }

    /**
     * Asks, and has the chosen ones checked in the background. In the thread of the screen.
     *
     * @param now the pack that is in use now; null for the built-in rules
     */
    static void ask(Shell shell, Edition now) {
        List<Inspection> others = Inspection.all().stream().filter(one -> !PackWords.same(PackWords.of(one), now)).toList();
        if (others.isEmpty()) {
            return;
        }
        RecheckDialog dialog = new RecheckDialog(shell, NLS.bind(Messages.Recheck_ask, PackWords.name(now)), others);
        if (dialog.open() == Window.OK) {
            recheck(dialog.chosen, now);
        }
    }

    /** Has them checked by that pack from now on; returns at once. */
    static void recheck(List<Inspection> inspections, Edition now) {
        Job job = Job.create(Messages.Recheck_job, (ICoreRunnable) monitor -> {
            for (Inspection inspection : inspections) {
                inspection.rulePack(now, monitor);
            }
        });
        job.schedule();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Recheck_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label ask = new Label(area, SWT.WRAP);
        ask.setText(question);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(ask);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        list.getTable().setData("id", "recheck.inspections");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(one -> ((Inspection) one).name() + "  "
                + Counted.bind(Messages.Recheck_line, ((Inspection) one).reports().size(), PackWords.name(PackWords.of((Inspection) one)))));
        list.setInput(inspections);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button yes = createButton(parent, IDialogConstants.OK_ID, Messages.Recheck_yes, false);
        yes.setData("id", "recheck.yes");
        yes.setEnabled(false);
        list.addCheckStateListener(event -> yes.setEnabled(list.getCheckedElements().length > 0));
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Recheck_no, true);
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(list.getCheckedElements()).map(Inspection.class::cast).toList();
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
