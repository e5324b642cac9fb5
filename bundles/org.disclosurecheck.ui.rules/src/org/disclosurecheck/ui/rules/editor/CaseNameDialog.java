package org.disclosurecheck.ui.rules.editor;

import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What kind a case is, and what it is called. */
final class CaseNameDialog extends Dialog {

    private final String title;
    private final String proposal;
    private final IInputValidator valid;
    private Combo kind;
    private Text words;
    private Label problem;
    private String name;

    CaseNameDialog(Shell shell, String title, String proposal, IInputValidator valid) {
        super(shell);
        this.title = title;
        this.proposal = proposal;
        this.valid = valid;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Case_kind);
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setData("id", "case.kind");
        CaseWords.kinds().forEach(each -> kind.add(CaseWords.kind(each, Engine.language())));
        String prefix = CaseWords.kinds().stream().filter(proposal::startsWith).findFirst().orElse("fails");
        kind.select(CaseWords.kinds().indexOf(prefix));
        new Label(area, SWT.NONE).setText(Messages.Case_words);
        words = new Text(area, SWT.BORDER);
        words.setData("id", "case.words");
        words.setText(proposal.substring(Math.min(proposal.length(), prefix.length() + 1)));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(words);
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(problem);
        words.addModifyListener(event -> check());
        kind.addListener(SWT.Selection, event -> check());
        words.setFocus();
        words.selectAll();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private void check() {
        name = CaseWords.kinds().get(kind.getSelectionIndex()) + "-" + words.getText().strip().replaceAll("\\s+", "-");
        String wrong = valid.isValid(name);
        problem.setText(wrong == null || words.getText().isBlank() ? "" : wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
    }

    String name() {
        return name;
    }
}
