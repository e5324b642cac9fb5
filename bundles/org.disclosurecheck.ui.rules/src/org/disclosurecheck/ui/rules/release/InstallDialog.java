package org.disclosurecheck.ui.rules.release;

import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.rules.pack.Trust;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A rule pack before it is installed: who released it, what changed, and whether its signer is to be trusted. */
final class InstallDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 300;

    private final RulePack pack;
    private final Trust trust;
    private boolean trusting;

    InstallDialog(Shell shell, RulePack pack, Trust trust) {
        super(shell);
        this.pack = pack;
        this.trust = trust;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whether the user wants to trust the signer from now on. */
    boolean trusting() {
        return trusting;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Install_title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(pack.edition().title() + "  " + pack.edition().version());
        switch (trust) {
            case TRUSTED -> setMessage(NLS.bind(Messages.Install_trusted, pack.manifest().signer()));
            case UNKNOWN_SIGNER -> setMessage(NLS.bind(Messages.Install_unknown, pack.manifest().signer()), IMessageProvider.WARNING);
            default -> setMessage(Messages.Install_unsigned, IMessageProvider.WARNING);
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite all = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        line(area, Messages.Pack_name, pack.edition().name());
        line(area, Messages.Pack_date, pack.manifest().date());
        line(area, Messages.Pack_signer, pack.signer().isEmpty() ? Trust.UNSIGNED.label(Engine.language())
                : pack.manifest().signer() + Engine.language().choose("（公钥编号 ", " (key ") + pack.signer()
                        + Engine.language().choose("）", ")"));
        Label notes = new Label(area, SWT.NONE);
        notes.setText(Messages.Install_notes);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(notes);
        Text changes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        changes.setText(pack.changes(Engine.language()));
        changes.setData("id", "install.changes");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(changes);
        if (trust == Trust.UNKNOWN_SIGNER) {
            Button check = new Button(area, SWT.CHECK | SWT.WRAP);
            check.setText(NLS.bind(Messages.Install_trust, pack.manifest().signer()));
            check.setData("id", "install.trust");
            check.addListener(SWT.Selection, event -> trusting = check.getSelection());
            GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        }
        return all;
    }

    private static void line(Composite area, String label, String value) {
        new Label(area, SWT.NONE).setText(label + Engine.language().choose("：", ":"));
        Label text = new Label(area, SWT.NONE);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        boolean safe = trust == Trust.TRUSTED;
        Button install = createButton(parent, IDialogConstants.OK_ID, safe ? Messages.Install_yes : Messages.Install_still, safe);
        install.setData("id", "install.yes");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, !safe);
    }

}
