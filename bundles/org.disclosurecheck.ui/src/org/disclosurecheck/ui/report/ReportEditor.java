package org.disclosurecheck.ui.report;

import java.util.function.Consumer;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.page.Anchors;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;

/**
 * The report as it reads, with the remarks where they stand. What others may use: {@link #reveal}, {@link #source},
 * {@link #topPlace} with {@link #addScrollListener}; what is in hand goes through {@link FindingSelection}. A preview takes one
 * report after the other, see {@link org.disclosurecheck.ui.Reports}.
 */
public final class ReportEditor extends EditorPart implements IGotoMarker, IReusableEditor, IPersistableEditor {

    /** Keys that hold in a report. */
    private static final String PREVIEW = "preview";
    /** The family of the jobs that read a report for the screen: tests wait for it. */
    public static final Object FAMILY = ReportEditor.class;

    private final Consumer<FindingSelection.Current> selection = this::selected;
    private final Consumer<ResultsChange> results = this::resultsChanged;
    private final Runnable zoom = this::zoomed;
    private final ListenerList<Runnable> scrolled = new ListenerList<>();
    private SubmittedReport report;
    private Composite parent;
    private ReportStage stage;
    private OnStage onStage;
    private EditorActions actions;
    private PreviewTab preview;
    private boolean wasPreview;
    private FindBar find;
    private boolean saidDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void setInput(IEditorInput input) {
        super.setInput(input);
        report = SubmittedReport.of(input.getAdapter(IFile.class)).orElse(null);
        if (stage == null) {
            showName();
        } else {
            // its name comes with its page: the tab never says what is not there
            onStage.sayAfterwards(null);
            stage.open(report);
            firePropertyChange(PROP_INPUT);
        }
    }

    void showName() {
        setPartName(getEditorInput().getName());
    }

    @Override
    public String getTitleToolTip() {
        // not where the file lies, but what it belongs to
        String of = report == null ? super.getTitleToolTip() : report.inspection().project().getName() + " · " + report.name();
        return isPreview() ? of + "\n" + Messages.Preview : of;
    }

    @Override
    public void createPartControl(Composite into) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(into);
        parent = new Composite(into, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parent);
        find = new FindBar(into, this);
        getSite().getService(IContextService.class).activateContext(Ids.REPORT_CONTEXT);
        actions = new EditorActions(this);
        preview = new PreviewTab(parent);
        onStage = new OnStage(this, actions);
        stage = new ReportStage(parent, onStage);
        FindingSelection.get().addListener(selection);
        Results.addListener(results);
        PageZoom.addListener(zoom);
        stage.open(report);
        if (wasPreview) {
            // its tab is made last
            later(this::preview);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(PREVIEW, isPreview());
    }

    @Override
    public void restoreState(IMemento memento) {
        wasPreview = Boolean.TRUE.equals(memento.getBoolean(PREVIEW));
    }

    /** The letters have another size: the page is made anew, and stands where it stood. */
    private void zoomed() {
        status(PageZoom.percent() + " %");
        // what is in hand comes into sight by itself
        onStage.standAt(focusedPlace() == null ? topPlace() : null);
        stage.remake();
    }

    /** Whoever hears of it asks for much anew: it is told only when it is so. */
    void dirty() {
        if (isDirty() != saidDirty) {
            saidDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    void showVerdict() {
        setTitleImage(Sign.of(session().checked()).image());
    }

    /** The sign of the report before is not that of one which cannot be read. */
    void showNoVerdict() {
        setTitleImage(report == null ? Sign.UNDECIDED.image() : Sign.of(report).image());
    }

    /** The keys are this editor’s, though there is nothing on it yet. */
    void takeKeys() {
        parent.setFocus();
    }

    void scrolled() {
        scrolled.forEach(Runnable::run);
    }

    /** Words are looked for in the report. */
    void find() {
        find.open();
    }

    /** What its page may cover; null before it is there. */
    Composite area() {
        return parent == null ? null : parent.getParent();
    }

    boolean inFront() {
        return getSite().getPage().isPartVisible(this);
    }

    /** True while the next report that is looked at may take the place of this one. */
    public boolean isPreview() {
        return preview != null && preview.isOn();
    }

    /** From now on the next report that is looked at may take the place of this one. */
    public void preview() {
        preview.set(true);
    }

    /** The report keeps its tab. */
    public void keep() {
        preview.set(false);
    }

    private void later(Runnable run) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(() -> {
                if (!parent.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    private void resultsChanged(ResultsChange change) {
        SubmittedReport mine = report;
        if (mine != null && change.touches(mine)) {
            later(() -> {
                if (mine.equals(report)) {
                    fileChanged();
                }
            });
        }
    }

    /** The file was deleted, or replaced by another: what the inspector corrected is put into the new one. */
    private void fileChanged() {
        if (!report.file().exists()) {
            getSite().getPage().closeEditor(this, false);
        } else if (isReady() && session().isOlderThan(report.summary().sha256())) {
            page().endTyping();
            onStage.sayAfterwards(session().draft().corrections().corrections().isEmpty() ? Messages.Replaced : Messages.ReplacedCorrected);
            stage.again();
        } else if (isReady()) {
            session().checkedAgain();
        }
    }

    void status(String sentence) {
        IStatusLineManager line = getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(null);
        line.setMessage(sentence);
    }

    void selected(FindingSelection.Current current) {
        if (!isReady() || current.origin() == this || !report.equals(current.report())) {
            return;
        }
        if (current.finding() != null) {
            page().hand().show(current.finding(), false);
        }
        if (current.place() != null && (current.finding() == null || !current.place().equals(current.finding().location()))) {
            page().parts().go(current.place(), null, false);
        }
    }

    /** The report that is open; null when its file is gone. */
    public SubmittedReport report() {
        return report;
    }

    /** Null while a report is read. */
    ReportSession session() {
        return stage == null ? null : stage.session();
    }

    /** Null before the first report was read. */
    PageView page() {
        return stage == null ? null : stage.page();
    }

    /** True when the page stands at what is in hand. Parts that are not seen are built when they are, or are asked for. */
    public boolean isReady() {
        return stage != null && stage.stands();
    }

    /** True when every part of the page is built. */
    public boolean isWhole() {
        return isReady() && page().parts().isWhole();
    }

    /** Goes to a cell, line or heading; false when the page has no such place, or does not stand yet. */
    public boolean reveal(String place) {
        return isReady() && page().parts().go(place, null, false);
    }

    /** What the check says of the report as it now reads; null until it is open. Another object after every recheck. */
    public CheckReport checked() {
        return session() == null ? null : session().checked();
    }

    /** Key of the cell or line that has the keys; null when none has. */
    public String focusedPlace() {
        return isReady() ? page().parts().focusedPlace() : null;
    }

    /** What stands at a place now; null when there is no such place. */
    public String text(String place) {
        return session() == null ? null : session().draft().text(place);
    }

    /** Where a cell stands in its table; null when there is none such. */
    public Rectangle bounds(String address) {
        return isReady() && page().parts().grid(address) != null ? page().parts().grid(address).bounds(address) : null;
    }

    /** Where a place stands in the submitted file. */
    public Source source(String place) {
        return session() == null ? Source.NOWHERE : Anchors.of(session().draft().report(), place);
    }

    /** The first place that is seen; null when none is. */
    public String topPlace() {
        return isReady() ? page().parts().topPlace() : null;
    }

    /** Scrolls until the place is the first that is seen; what is in hand stays in hand. */
    public void scrollTo(String place) {
        if (isReady()) {
            page().parts().toTop(place);
        }
    }

    /** Told whenever the page is scrolled. */
    public void addScrollListener(Runnable listener) {
        scrolled.add(listener);
    }

    public void removeScrollListener(Runnable listener) {
        scrolled.remove(listener);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        if (!isReady()) {
            return;
        }
        String print = marker.getAttribute("fingerprint", "");
        Finding finding = session().findings().stream().filter(f -> f.fingerprint().equals(print)).findFirst().orElse(null);
        if (finding != null) {
            page().hand().show(finding, true);
        } else {
            page().parts().go(marker.getAttribute("address", "REPORT"), null, true);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        actions.take();
        if (isReady()) {
            page().hand().focus();
            take();
        } else if (!stage.isQuick()) {
            parent.setFocus();
        }
    }

    /** The report comes to the front: it is in hand again, with its finding. */
    private void take() {
        if (!report.equals(FindingSelection.get().current().report())) {
            if (page().hand().light().finding() == null) {
                page().hand().show(Tour.first(session().findings()), true);
            } else {
                page().hand().tell();
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            page().endTyping();
            session().save();
        } catch (CoreException e) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), getPartName(), e.getStatus().getMessage());
        }
        dirty();
        page().colorsChanged();
    }

    @Override
    public void doSaveAs() {
        // a submitted file is never written
    }

    @Override
    public boolean isDirty() {
        return session() != null && session().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        FindingSelection.get().removeListener(selection);
        Results.removeListener(results);
        PageZoom.removeListener(zoom);
        if (stage != null) {
            actions.dispose();
            stage.dispose();
        }
        super.dispose();
    }
}
