package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.ui.rules.condition.ConditionEditor;
import org.disclosurecheck.ui.rules.condition.Host;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * A rule: one editor over its folder. Every page changes the same documents; saving writes the files that changed, and
 * nothing in them but what was changed. While it is edited, faults and cases follow in the background.
 */
public final class RuleEditor extends RulePages implements Host {

    /** The family of the jobs that look at the rule: tests wait for it. */
    public static final Object FAMILY = new Object();

    private final RuleState state = new RuleState(this);
    private final FaultPlaces places = new FaultPlaces(this);
    private RuleDocuments documents;
    private RuleHead head;
    private ConditionEditor condition;
    private Watch watch;
    private Outside outside;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        RuleInput meant = RuleInput.of(input);
        if (meant == null) {
            throw new PartInitException(NLS.bind(Messages.Head_noRule, input.getName()));
        }
        super.init(site, meant);
        try {
            documents = RuleDocuments.open(rule().folder(), rule().id());
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        name();
        documents.addListener(this::changed);
    }

    private RuleInput rule() {
        return (RuleInput) getEditorInput();
    }

    @Override
    public RuleDocuments documents() {
        return documents;
    }

    private void name() {
        YamlText data = RuleWords.data(documents.text(RuleWords.FILE));
        String title = RuleWords.title(data, Engine.language());
        setPartName(rule().id() + (documents.editable() ? "" : Messages.Head_tab));
        setTitleToolTip(rule().id() + " " + title);
        String severity = data.word("severity");
        setTitleImage(severity.matches("error|warning|info") ? Sign.of(Severity.of(severity)).image() : RuleIcons.image("rule"));
        if (head != null) {
            head.title(rule().id() + "  " + title);
        }
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        head = new RuleHead(parent);
        if (!documents.editable()) {
            head.ask(Messages.Head_builtIn, List.of(new RuleHead.Answer(Messages.Head_copy, () -> CopyRule.ask(getSite().getShell(), rule().id()))));
        }
        return super.createPageContainer(head.below());
    }

    @Override
    protected void createPages() {
        add(new WordsPage(documents));
        boolean said = documents.document(SaidPage.FILE) != null;
        if (said) {
            add(new SaidPage(documents));
            add(new TablePage(documents));
        } else if (documents.document("rule.drl") != null) {
            addCondition();
        }
        if (said || condition != null) {
            add(new SentencesPage(documents));
            add(new CasesPage(documents, this));
        }
        add(new ImpactPage(documents, rule().id()));
        add(new HistoryPage(documents));
        name();
        watch = new Watch(this, state);
        watch.now();
        outside = new Outside(this, head);
        outside.start();
    }

    private void addCondition() {
        condition = new ConditionEditor(this);
        condition.prepare();
        try {
            setPageText(addPage(condition, getEditorInput()), Messages.Page_condition);
        } catch (PartInitException e) {
            ILog.of(RuleEditor.class).log(e.getStatus());
            condition = null;
        }
    }

    @Override
    public ConditionEditor conditionPage() {
        return condition;
    }

    /** How the cases came out for the rule as it stands; null as long as that is not known. */
    public Trial lastTrial() {
        return state.lastTrial();
    }

    /** Puts a value into a cell of a table of the cases, or of the table of the sentences, as typing it does. */
    public void edit(String table, int row, int column, String value) {
        for (RulePage page : pages()) {
            if (page instanceof CasesPage cases && table.startsWith("case.")) {
                cases.edit(table, row, column, value);
            } else if (page instanceof TablePage grid && table.equals("rule.table")) {
                grid.edit(row, column, value);
            }
        }
    }

    private void changed(String file) {
        state.changed();
        if (file.isEmpty() || file.equals(RuleWords.FILE)) {
            name();
        }
        pages().forEach(page -> page.changed(file));
        if (watch != null) {
            watch.soon();
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Whether it has to be saved may have changed. */
    void fireDirty() {
        firePropertyChange(PROP_DIRTY);
    }

    RuleHead head() {
        return head;
    }

    FaultPlaces places() {
        return places;
    }

    /** Runs the cases now. */
    public void runCases() {
        if (pages().stream().anyMatch(CasesPage.class::isInstance)) {
            show(Messages.Page_cases);
            watch.now();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        outside.saving(true);
        try {
            documents.save(monitor);
            if (condition != null) {
                condition.doSave(monitor);
            }
        } catch (CoreException e) {
            head.ask(NLS.bind(Messages.Head_notSaved, e.getStatus().getMessage()), List.of());
            monitor.setCanceled(true);
        } finally {
            outside.saving(false);
        }
        firePropertyChange(PROP_DIRTY);
        watch.now();
    }

    @Override
    public boolean isDirty() {
        return documents != null && documents.editable() && documents.dirty();
    }

    @Override
    public void setFocus() {
        // a program beside this one may have written meanwhile
        outside.look();
        super.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) places::goTo);
        }
        if (type == IContentOutlinePage.class && condition != null) {
            return condition.getAdapter(type);
        }
        return super.getAdapter(type);
    }

    @Override
    public IDocument condition() {
        return documents.document("rule.drl");
    }

    @Override
    public RuleTexts texts() {
        return documents.texts();
    }

    @Override
    public boolean editable() {
        return documents.editable();
    }

    /** The files whose saving belongs to this editor. */
    Set<String> files() {
        return documents.files();
    }

    @Override
    public void dispose() {
        if (outside != null) {
            outside.stop();
        }
        if (watch != null) {
            watch.stop();
        }
        super.dispose();
        if (documents != null) {
            documents.dispose();
        }
    }
}
