package org.disclosurecheck.ui.rules.release;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.disclosurecheck.rules.pack.KeyFiles;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields that sign a release: the key, its passphrase when it has one, and who signs. In a grid of four columns. */
final class SignFields {

    private final Composite area;
    private final String book;
    private final Text key;
    private final Label passphraseLabel;
    private final Text passphrase;
    private final Text signer;
    private String made = "";

    /**
     * @param book who signs, as long as nothing better is known
     * @param changed told when something was typed
     */
    SignFields(Composite area, String book, Runnable changed) {
        this.area = area;
        this.book = book;
        key = Fields.text(area, Messages.Release_key, "release.key", SWT.NONE, 1);
        key.setMessage(Messages.Release_unsigned);
        button(Messages.Release_choose, "release.key.choose", this::choose);
        button(Messages.Release_newKey, "release.key.new", this::make);
        passphraseLabel = new Label(area, SWT.NONE);
        passphraseLabel.setText(Messages.Key_passphrase);
        passphrase = Fields.text(area, "release.passphrase", SWT.PASSWORD, 3);
        signer = Fields.text(area, Messages.Release_signer, "release.signer", SWT.NONE, 3);
        enable();
        key.addModifyListener(event -> enable());
        for (Text field : new Text[] {key, passphrase, signer}) {
            field.addModifyListener(event -> changed.run());
        }
    }

    private void button(String words, String id, Runnable pressed) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    /** Only what means something can be filled in. */
    private void enable() {
        boolean locked = isKey() && KeyFile.locked(key());
        passphrase.setEnabled(locked);
        passphraseLabel.setEnabled(locked);
        passphrase.setMessage(locked || key.getText().isBlank() ? "" : Messages.Key_unlocked);
        signer.setEnabled(!key.getText().isBlank());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.key", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            key.setText(chosen);
            (KeyFile.locked(key()) ? passphrase : signer).setFocus();
        }
    }

    private void make() {
        NewKeyDialog dialog = new NewKeyDialog(area.getShell(), signer.getText().isBlank() ? book : signer.getText().strip());
        if (dialog.open() == Window.OK && dialog.key() != null) {
            made = dialog.key().toString();
            key.setText(made);
            passphrase.setTextChars(dialog.passphrase() == null ? new char[0] : dialog.passphrase());
            signer.setText(dialog.signer());
        }
    }

    private boolean isKey() {
        try {
            return !key.getText().isBlank() && Files.isRegularFile(Path.of(key.getText().strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What is missing; null when nothing is. */
    String problem() {
        return key.getText().isBlank() ? null : !isKey() ? Messages.Release_need_key
                : passphrase.isEnabled() && passphrase.getText().isEmpty() ? Messages.Key_need_passphrase
                        : signer.getText().isBlank() ? Messages.Release_need_signer : null;
    }

    /** The public key to be handed on, when a pair was just made; null otherwise. */
    Path handOn() {
        return !made.isEmpty() && made.equals(key.getText()) ? KeyFiles.knownOf(key()) : null;
    }

    /** The file of the private key; null for no signature. */
    Path key() {
        return key.getText().isBlank() ? null : Path.of(key.getText().strip());
    }

    char[] passphrase() {
        return passphrase.isEnabled() ? passphrase.getTextChars() : null;
    }

    String signer() {
        return key() == null ? "" : signer.getText().strip();
    }

    /** After a wrong passphrase it is typed anew. */
    void again() {
        if (passphrase.isEnabled()) {
            passphrase.selectAll();
            passphrase.setFocus();
        }
    }
}
