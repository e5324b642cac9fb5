package org.disclosurecheck.ui.rules.release;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

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
    private SignFields sign;
    private Text file;
    private Button base;
    private Button install;
    private SiteField site;

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
        sign = new SignFields(area, book.name(), this::check);
        file = text(area, Messages.Release_file, "release.file", Path.of(System.getProperty("user.home"),
                book.name() + "-" + version.getText() + RulePack.ENDING).toString(), 2);
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.Release_choose);
        choose.addListener(SWT.Selection, event -> chooseFile());
        base = check(area, Messages.Release_base, true);
        install = check(area, Messages.Release_install, true);
        site = new SiteField(area, this::check);
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

    private static Button check(Composite area, String words, boolean on) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(words);
        check.setSelection(on);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(check);
        return check;
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + RulePack.ENDING, "*"});
        dialog.setFileName(book.name() + "-" + version.getText() + RulePack.ENDING);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        if (site == null) {
            return;
        }
        String problem = !version.getText().strip().matches("[0-9A-Za-z][0-9A-Za-z.-]*") ? Messages.Release_need_version
                : !isDay(date.getText().strip()) ? Messages.Release_need_date : sign.problem();
        if (problem == null) {
            problem = place();
        }
        if (problem == null) {
            problem = site.problem();
        }
        setErrorMessage(problem);
        if (problem == null && Files.exists(file())) {
            setMessage(NLS.bind(Messages.Release_replace, file().getFileName()), WARNING);
        } else {
            setMessage(sign.handOn() == null ? null : NLS.bind(Messages.Release_keyMade, sign.handOn()), INFORMATION);
        }
        setPageComplete(problem == null);
    }

    private static boolean isDay(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(typed) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private String place() {
        try {
            Path folder = file().toAbsolutePath().getParent();
            return file.getText().isBlank() || Files.isDirectory(file()) ? Messages.Release_need_file
                    : folder == null || !Files.isDirectory(folder) ? NLS.bind(Messages.Release_need_folder, folder) : null;
        } catch (InvalidPathException e) {
            return Messages.Release_need_file;
        }
    }

    /** The signature as it is filled in. */
    SignFields sign() {
        return sign;
    }

    /** Where the installation site lies; null when none is wanted. */
    Path site() {
        return site.folder();
    }

    Release.Words words() {
        return new Release.Words(book.name(), title.getText().strip(), version.getText().strip(), date.getText().strip(),
                notes.getText().strip(), sign.signer());
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
