package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.util.List;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is new, changed and withdrawn; a book with faults, or with cases that do not hold, is not released. */
final class ChangesPage extends WizardPage {

    private final RuleProject book;
    private Text text;
    private Label head;

    ChangesPage(RuleProject book) {
        super("changes");
        this.book = book;
        setTitle(Messages.Changes_title);
        setDescription(Messages.Changes_text);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        head = new Label(area, SWT.NONE);
        head.setText(Messages.Changes_looking);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("id", "release.changes");
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 240).applyTo(text);
        setControl(area);
        Display display = parent.getDisplay();
        ICoreRunnable look = monitor -> look(display);
        Job job = Job.create(Messages.Changes_looking, look);
        job.setSystem(true);
        job.schedule();
    }

    private void look(Display display) {
        try {
            Draft draft = new Draft(book);
            List<String> faults = draft.faults();
            String changes = draft.changes();
            display.asyncExec(() -> show(faults.isEmpty() ? NLS.bind(Messages.Changes_since, draft.since())
                    : NLS.bind(Messages.Changes_faults, faults.size()), faults.isEmpty() ? changes : String.join("\n", faults), faults.isEmpty()));
        } catch (RuleBookException e) {
            display.asyncExec(() -> show(NLS.bind(Messages.Changes_faults, e.faults().size()), String.join("\n", e.faults()), false));
        } catch (IOException | PackRefused e) {
            display.asyncExec(() -> show("", ReleaseWizard.why(e), false));
        }
    }

    private void show(String above, String words, boolean good) {
        if (!text.isDisposed()) {
            head.setText(above);
            text.setText(words);
            setErrorMessage(good ? null : Messages.Changes_stop);
            setPageComplete(good);
        }
    }
}
