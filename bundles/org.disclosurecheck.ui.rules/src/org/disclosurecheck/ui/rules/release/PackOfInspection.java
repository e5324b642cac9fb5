package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** 检查用的规则…: which rule pack an inspection was checked by, and checking it again by that one or another. */
public final class PackOfInspection extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Inspection inspection = CurrentInspection.get().orElse(null);
        if (inspection == null) {
            Said.inStatusLine(Messages.Of_choose);
            return null;
        }
        try {
            new Choice(HandlerUtil.getActiveShell(event), inspection, PackStore.ofUser().list()).open();
        } catch (IOException e) {
            Said.inStatusLine(e.getMessage());
        }
        return null;
    }

    private static final class Choice extends TrayDialog {

        private static final int WIDTH = 460;

        private final Inspection inspection;
        private final List<Installed> installed;
        private final List<Button> choices = new ArrayList<>();
        private Edition chosen;

        Choice(Shell shell, Inspection inspection, List<Installed> installed) {
            super(shell);
            this.inspection = inspection;
            this.installed = installed;
            this.chosen = PackWords.of(inspection);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(Messages.Of_title);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            Label ask = new Label(area, SWT.WRAP);
            ask.setText(NLS.bind(Messages.Of_ask, inspection.name(), PackWords.name(chosen)));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(ask);
            choice(area, Messages.Release_builtIn, null);
            installed.forEach(pack -> choice(area, PackWords.name(pack.edition()) + "　" + pack.date()
                    + (pack.active() ? "　" + Messages.Pack_active : ""), pack.edition()));
            if (chosen != null && installed.stream().noneMatch(pack -> PackWords.same(pack.edition(), chosen))) {
                Label gone = new Label(area, SWT.WRAP);
                gone.setText(NLS.bind(Messages.Of_gone, PackWords.name(chosen)));
                GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(gone);
            }
            return area;
        }

        private void choice(Composite area, String words, Edition pack) {
            Button button = new Button(area, SWT.RADIO);
            button.setText(words);
            button.setData("id", "pack." + (pack == null ? "built-in" : pack.name()));
            button.setSelection(PackWords.same(pack, chosen));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    chosen = pack;
                }
            });
            choices.add(button);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            Button yes = createButton(parent, IDialogConstants.OK_ID, Messages.Of_yes, true);
            yes.setData("id", "pack.recheck");
            createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
        }

        @Override
        protected void okPressed() {
            if (choices.stream().anyMatch(Button::getSelection)) {
                RecheckDialog.recheck(List.of(inspection), chosen);
                super.okPressed();
            }
        }
    }
}
