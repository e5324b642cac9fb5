package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is new, changed and withdrawn, each in words that can be bettered; a book with faults is not released. */
final class ChangesPage extends WizardPage {

    private final RuleProject book;
    private final Language language = Engine.language();
    private final Map<String, String> own = new HashMap<>();
    private Label head;
    private TableViewer table;
    private Label ask;
    private Text words;
    private boolean showing;

    ChangesPage(RuleProject book) {
        super("changes");
        this.book = book;
        setTitle(Messages.Changes_title);
        setDescription(Messages.Changes_text);
        setPageComplete(false);
    }

    /** The notes that the user wrote himself, by rule. */
    Map<String, String> own() {
        return Map.copyOf(own);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        head = new Label(area, SWT.WRAP);
        head.setText(Messages.Changes_looking);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 200).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.getTable().setData("id", "release.changes");
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Changes_rule, 2, one -> one instanceof RuleChange change ? change.rule() + " "
                + (language == Language.ZH ? change.title().get(0) : change.title().get(1)) : "");
        column(layout, Messages.Changes_what, 3, one -> one instanceof RuleChange change ? note(change) : (String) one);
        table.addSelectionChangedListener(event -> select());
        ask = new Label(area, SWT.NONE);
        ask.setText(Messages.Changes_own);
        words = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setData("id", "release.words");
        GridDataFactory.fillDefaults().grab(true, false).hint(480, 56).applyTo(words);
        words.addModifyListener(event -> take());
        words.setEnabled(false);
        setControl(area);
        look(parent.getDisplay());
    }

    private interface Words {
        String of(Object line);
    }

    private void column(TableColumnLayout layout, String title, int weight, Words text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text::of));
    }

    private String note(RuleChange change) {
        return own.getOrDefault(change.rule(), String.join(language.choose("；", "; "), language == Language.ZH ? change.zh() : change.en()));
    }

    private RuleChange selected() {
        return table.getStructuredSelection().getFirstElement() instanceof RuleChange change ? change : null;
    }

    private void select() {
        RuleChange change = selected();
        showing = true;
        words.setText(change == null ? "" : note(change));
        words.setEnabled(change != null);
        showing = false;
    }

    private void take() {
        RuleChange change = selected();
        if (change != null && !showing) {
            String text = words.getText().strip().replaceAll("\\s*\\R\\s*", " ");
            if (text.isEmpty()) {
                own.remove(change.rule());
            } else {
                own.put(change.rule(), text);
            }
            table.refresh(change);
        }
    }

    private void look(Display display) {
        Job job = Job.createSystem(Messages.Changes_looking, (ICoreRunnable) monitor -> {
            try {
                Draft draft = new Draft(book);
                List<String> faults = draft.faults();
                List<RuleChange> changes = draft.changes();
                display.asyncExec(() -> show(faults, changes, draft.since()));
            } catch (RuleBookException e) {
                display.asyncExec(() -> show(e.faults(), List.of(), ""));
            } catch (IOException | PackRefused e) {
                display.asyncExec(() -> show(List.of(Reason.of(e)), List.of(), ""));
            }
        });
        job.schedule();
    }

    private void show(List<String> faults, List<RuleChange> changes, String since) {
        if (table.getControl().isDisposed()) {
            return;
        }
        boolean good = faults.isEmpty();
        head.setText(!good ? Counted.bind(Messages.Changes_faults, faults.size()) : changes.isEmpty() ? Messages.Changes_none
                : NLS.bind(Messages.Changes_since, since));
        table.setInput(good ? changes : faults);
        if (good && !changes.isEmpty()) {
            table.setSelection(new StructuredSelection(changes.get(0)));
        }
        ask.setVisible(good);
        words.setVisible(good);
        setErrorMessage(good ? null : Messages.Changes_stop);
        setPageComplete(good);
    }
}
