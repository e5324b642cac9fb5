package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.disclosurecheck.rules.pack.KeyFiles;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * 新建签名密钥: who signs, where the key is kept, and the passphrase that protects it. Whoever makes a key trusts it: this
 * machine takes packs signed with it without asking.
 */
final class NewKeyDialog extends TitleAreaDialog {

    private final String proposal;
    private Text signer;
    private Text file;
    private Text passphrase;
    private Text again;
    private boolean ownFile;
    private Path made;
    private String signedBy;
    private char[] secret;

    /** @param proposal who probably signs */
    NewKeyDialog(Shell shell, String proposal) {
        super(shell);
        this.proposal = proposal;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The file of the private key that was made. */
    Path key() {
        return made;
    }

    String signer() {
        return signedBy;
    }

    /** The passphrase that was given; null without one. */
    char[] passphrase() {
        return secret;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Key_title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.Key_title);
        setMessage(Messages.Key_text);
        check();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite all = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        signer = Fields.text(area, Messages.Release_signer, "key.signer", SWT.NONE, 2);
        signer.setText(proposal);
        file = Fields.text(area, Messages.Release_file, "key.file", SWT.NONE, 1);
        proposeFile();
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.Release_choose);
        choose.addListener(SWT.Selection, event -> choose());
        passphrase = Fields.text(area, Messages.Key_passphrase, "key.passphrase", SWT.PASSWORD, 2);
        passphrase.setMessage(Messages.Key_none);
        again = Fields.text(area, Messages.Key_again, "key.again", SWT.PASSWORD, 2);
        new Label(area, SWT.NONE);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.Key_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(hint);
        signer.addModifyListener(event -> proposeFile());
        file.addListener(SWT.KeyDown, event -> ownFile = true);
        for (Text field : new Text[] {signer, file, passphrase, again}) {
            field.addModifyListener(event -> check());
        }
        return all;
    }

    private void proposeFile() {
        if (!ownFile) {
            String name = signer.getText().strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
            file.setText(Path.of(System.getProperty("user.home"), (name.isEmpty() ? Messages.Key_file : name) + ".key").toString());
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.key"});
        dialog.setFileName(Path.of(file.getText()).getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            ownFile = true;
            file.setText(chosen);
        }
    }

    /** A key is never written over another one: what was signed with it could never be signed again. */
    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = signer.getText().isBlank() ? Messages.Release_need_signer
                : file.getText().isBlank() ? Messages.Release_need_file : place();
        if (problem == null && !passphrase.getText().isEmpty() && passphrase.getText().length() < KeyFiles.SHORTEST) {
            problem = NLS.bind(Messages.Key_short, KeyFiles.SHORTEST);
        } else if (problem == null && !passphrase.getText().equals(again.getText())) {
            problem = Messages.Key_differ;
        }
        boolean untouched = Messages.Key_differ.equals(problem) && again.getText().isEmpty();
        setErrorMessage(untouched ? null : problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private String place() {
        try {
            Path path = name();
            return path.getParent() == null || !Files.isDirectory(path.getParent()) ? NLS.bind(Messages.Release_need_folder, path.getParent())
                    : there(path, KeyFiles.SECRET) != null ? there(path, KeyFiles.SECRET) : there(path, KeyFiles.KNOWN);
        } catch (InvalidPathException e) {
            return Messages.Release_need_file;
        }
    }

    /** The files without their ending. */
    private Path name() {
        Path path = Path.of(file.getText().strip()).toAbsolutePath();
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\" + KeyFiles.SECRET + "$", ""));
    }

    private static String there(Path name, String ending) {
        String file = name.getFileName() + ending;
        return Files.exists(name.resolveSibling(file)) ? NLS.bind(Messages.Key_there, file) : null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Key_make, true).setData("id", "key.make");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
        check();
    }

    @Override
    protected void okPressed() {
        char[] typed = passphrase.getText().isEmpty() ? null : passphrase.getTextChars();
        try {
            made = KeyFiles.make(name(), typed, PackStore.ofUser()).secret();
            secret = typed;
            signedBy = signer.getText().strip();
            super.okPressed();
        } catch (IOException | PackRefused e) {
            if (typed != null) {
                Arrays.fill(typed, ' ');
            }
            setMessage(Reason.of(e), IMessageProvider.ERROR);
        }
    }
}
