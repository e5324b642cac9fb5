package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;

import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Version, signature and file of a release. */
final class ReleasePage extends WizardPage {

    private final RuleProject book;
    private Text title;
    private Text version;
    private Text date;
    private Text notes;
    private Text key;
    private Text signer;
    private Text file;
    private Button base;
    private Button install;

    ReleasePage(RuleProject book) {
        super("release");
        this.book = book;
        setTitle(Messages.Release_page);
        setDescription(Messages.Release_text);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        title = text(area, Messages.Release_name, "release.title", book.name(), 3);
        version = text(area, Messages.Release_version, "release.version", LocalDate.now().getYear() + ".1", 3);
        date = text(area, Messages.Release_date, "release.date", LocalDate.now().toString(), 3);
        new Label(area, SWT.NONE).setText(Messages.Release_notes);
        notes = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(200, 48).applyTo(notes);
        key = text(area, Messages.Release_key, "release.key", "", 1);
        key.setMessage(Messages.Release_unsigned);
        button(area, Messages.Release_choose, () -> choose(key, SWT.OPEN, "*.key", ""));
        button(area, Messages.Release_newKey, this::newKey);
        signer = text(area, Messages.Release_signer, "release.signer", "", 3);
        file = text(area, Messages.Release_file, "release.file", Path.of(System.getProperty("user.home"),
                book.name() + "-" + version.getText() + RulePack.ENDING).toString(), 2);
        button(area, Messages.Release_choose, () -> choose(file, SWT.SAVE, "*" + RulePack.ENDING,
                book.name() + "-" + version.getText() + RulePack.ENDING));
        base = check(area, Messages.Release_base, true);
        install = check(area, Messages.Release_install, true);
        version.addModifyListener(event -> {
            Path old = Path.of(file.getText());
            if (old.getFileName() != null && old.getFileName().toString().startsWith(book.name() + "-")) {
                file.setText(old.resolveSibling(book.name() + "-" + version.getText().strip() + RulePack.ENDING).toString());
            }
        });
        setControl(area);
        check();
    }

    private Text text(Composite area, String label, String id, String value, int span) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", id);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    private static void button(Composite area, String words, Runnable pressed) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    private static Button check(Composite area, String words, boolean on) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(words);
        check.setSelection(on);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(check);
        return check;
    }

    private void choose(Text into, int style, String ending, String proposal) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setFilterExtensions(new String[] {ending, "*"});
        dialog.setFileName(proposal);
        String chosen = dialog.open();
        if (chosen != null) {
            into.setText(chosen);
        }
    }

    /** Makes a pair of keys; the private one stays with whoever signs, the public one goes to whoever installs. */
    private void newKey() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.key"});
        dialog.setFileName((signer.getText().isBlank() ? book.name() : signer.getText().strip()) + ".key");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Path secret = Path.of(chosen);
                KeyPair pair = Keys.generate();
                Files.writeString(secret, Keys.pem(pair.getPrivate()) + Keys.pem(pair.getPublic()));
                Files.writeString(Draft.beside(secret), Keys.pem(pair.getPublic()));
                key.setText(chosen);
                setMessage(NLS.bind(Messages.Release_keyMade, Draft.beside(secret)));
            } catch (IOException e) {
                setErrorMessage(e.getMessage());
            }
        }
    }

    private void check() {
        if (file == null || version == null || install == null) {
            return;
        }
        String problem = !version.getText().strip().matches("[0-9A-Za-z][0-9A-Za-z.-]*") ? Messages.Release_need_version
                : !date.getText().strip().matches("\\d{4}-\\d{2}-\\d{2}") ? Messages.Release_need_date
                        : !key.getText().isBlank() && !Files.isRegularFile(Path.of(key.getText())) ? Messages.Release_need_key
                                : !key.getText().isBlank() && signer.getText().isBlank() ? Messages.Release_need_signer
                                        : file.getText().isBlank() ? Messages.Release_need_file
                                                : !folderExists() ? NLS.bind(Messages.Release_need_folder, file().toAbsolutePath().getParent()) : null;
        setErrorMessage(problem);
        if (problem == null) {
            setMessage(Files.exists(file()) ? NLS.bind(Messages.Release_replace, file().getFileName()) : null, WARNING);
        }
        setPageComplete(problem == null);
    }

    private boolean folderExists() {
        Path folder = file().toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }

    Release.Words words() {
        return new Release.Words(book.name(), title.getText().strip(), version.getText().strip(), date.getText().strip(),
                notes.getText().strip(), key() == null ? "" : signer.getText().strip());
    }

    Path key() {
        return key.getText().isBlank() ? null : Path.of(key.getText());
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    boolean withBase() {
        return base.getSelection();
    }

    boolean install() {
        return install.getSelection();
    }
}
