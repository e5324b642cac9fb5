package org.disclosurecheck.ui.report;

import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Source;
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
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.osgi.service.event.EventHandler;

/**
 * The report as it reads, with the remarks where they stand. What others may use: {@link #reveal}, {@link #source},
 * {@link #topPlace} with {@link #addScrollListener}; what is in hand goes through {@link FindingSelection}.
 */
public final class ReportEditor extends EditorPart implements IGotoMarker {

    /** Keys that hold in a report. */
    private static final String CONTEXT = "org.disclosurecheck.ui.report.context";
    /** The family of the jobs that read a report for the screen: tests wait for it. */
    public static final Object FAMILY = ReportEditor.class;

    private final Consumer<FindingSelection.Current> selection = this::selected;
    private final Consumer<ResultsChange> results = this::resultsChanged;
    private final EventHandler theme = event -> later(this::colorsChanged);
    private SubmittedReport report;
    private Composite parent;
    private final ListenerList<Runnable> scrolled = new ListenerList<>();
    private ReportSession session;
    private PageView page;
    private EditorActions actions;
    private boolean built;
    /** What is to be said when the page stands, or null. */
    private String afterwards;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        report = SubmittedReport.of(input.getAdapter(IFile.class)).orElse(null);
    }

    @Override
    public String getTitleToolTip() {
        // not where the file lies, but what it belongs to
        return report == null ? super.getTitleToolTip() : report.inspection().project().getName() + " · " + report.name();
    }

    @Override
    public void createPartControl(Composite into) {
        parent = into;
        parent.setLayout(new FillLayout());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        actions = new EditorActions(this);
        FindingSelection.get().addListener(selection);
        Results.addListener(results);
        getSite().getService(IEventBroker.class).subscribe(PageColors.THEME_CHANGED, theme);
        load();
    }

    private void load() {
        if (report == null) {
            message(Messages.Gone, null);
            return;
        }
        message(Messages.Loading, null);
        Display display = parent.getDisplay();
        Job job = new ReadJob(Messages.Loading, monitor -> {
            ReportSession opened = ReportSession.open(report, display);
            display.asyncExec(() -> {
                if (parent.isDisposed()) {
                    if (opened != null) {
                        opened.dispose();
                    }
                } else if (opened == null) {
                    message(Messages.Unreadable, report.summary().reason());
                } else {
                    show(opened);
                }
            });
        }, e -> later(() -> message(Messages.Unreadable, e.getStatus().getMessage())));
        job.schedule();
    }

    private void show(ReportSession opened) {
        clear();
        session = opened;
        actions.open(session);
        page = new PageView(parent, session, this, this::status, part -> PageMenu.on(part, getSite()));
        page.scroll().addListener(() -> scrolled.forEach(Runnable::run));
        session.addListener(new ReportSession.Listener() {
            @Override
            public void changed(java.util.List<org.disclosurecheck.ui.report.page.Change> changes) {
                firePropertyChange(PROP_DIRTY);
            }

            @Override
            public void rechecked() {
                setTitleImage(Sign.of(session.checked()));
            }
        });
        parent.layout(true);
        page.open(() -> {
            built = true;
            setTitleImage(Sign.of(session.checked()));
            first();
            report.seen();
            if (session.recovered()) {
                status(Messages.Recovered);
                firePropertyChange(PROP_DIRTY);
            }
            if (afterwards != null) {
                status(afterwards);
                afterwards = null;
            }
        });
    }

    private void setTitleImage(Sign sign) {
        setTitleImage(sign.image());
    }

    /** Where a report opens: at what is in hand already, or at its first error. */
    private void first() {
        FindingSelection.Current current = FindingSelection.get().current();
        boolean mine = report.equals(current.report());
        boolean active = getSite().getPage().getActiveEditor() == this;
        if (mine && current.finding() != null) {
            page.show(current.finding(), active);
        } else if (mine && current.place() != null) {
            page.parts().go(current.place(), null, active);
        } else if (active) {
            page.show(Tour.first(session.findings()), true);
        }
    }

    private void message(String text, String detail) {
        clear();
        Composite box = new Composite(parent, SWT.NONE);
        box.setData("id", "message.box");
        box.setLayout(new GridLayout());
        Label label = new Label(box, SWT.WRAP);
        label.setText(detail == null ? text : text + "\n\n" + detail);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (detail != null) {
            Button retry = new Button(box, SWT.PUSH);
            retry.setText(Messages.Retry);
            retry.addListener(SWT.Selection, e -> {
                report.inspection().check(java.util.List.of(report));
                load();
            });
        }
        parent.layout(true);
    }

    private void clear() {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
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
        if (report != null && change.touches(report)) {
            later(this::fileChanged);
        }
    }

    /** The file was deleted, or replaced by another: what the inspector corrected is put into the new one. */
    private void fileChanged() {
        if (!report.file().exists()) {
            getSite().getPage().closeEditor(this, false);
        } else if (built && session.isOlderThan(report.summary().sha256())) {
            built = false;
            page.endTyping();
            afterwards = session.draft().corrections().corrections().isEmpty() ? Messages.Replaced : Messages.ReplacedCorrected;
            session.giveWay();
            load();
        } else if (built) {
            session.checkedAgain();
        }
    }

    private void colorsChanged() {
        if (page != null) {
            page.colorsChanged();
        }
    }

    private void status(String sentence) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
        getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    private void selected(FindingSelection.Current current) {
        if (!built || current.origin() == this || !report.equals(current.report())) {
            return;
        }
        if (current.finding() != null) {
            page.show(current.finding(), false);
        }
        if (current.place() != null && (current.finding() == null || !current.place().equals(current.finding().location()))) {
            page.parts().go(current.place(), null, false);
        }
    }

    /** The report that is open; null when its file is gone. */
    public SubmittedReport report() {
        return report;
    }

    ReportSession session() {
        return session;
    }

    PageView page() {
        return page;
    }

    /** True when the page stands at what is in hand. Parts that are not seen are built when they are, or are asked for. */
    public boolean isReady() {
        return built;
    }

    /** True when every part of the page is built. */
    public boolean isWhole() {
        return built && page.parts().isWhole();
    }

    /** Goes to a cell, line or heading; false when the page has no such place, or does not stand yet. */
    public boolean reveal(String place) {
        return built && page.parts().go(place, null, false);
    }

    /** What the check says of the report as it now reads; null until it is open. Another object after every recheck. */
    public org.disclosurecheck.check.CheckReport checked() {
        return session == null ? null : session.checked();
    }

    /** Key of the cell or line that has the keys; null when none has. */
    public String focusedPlace() {
        return built ? page.parts().focusedPlace() : null;
    }

    /** What stands at a place now; null when there is no such place. */
    public String text(String place) {
        return session == null ? null : session.draft().text(place);
    }

    /** Where a cell stands in its table; null when there is none such. */
    public org.eclipse.swt.graphics.Rectangle bounds(String address) {
        return built && page.parts().grid(address) != null ? page.parts().grid(address).bounds(address) : null;
    }

    /** Where a place stands in the submitted file. */
    public Source source(String place) {
        return session == null ? Source.NOWHERE : Anchors.of(session.draft().report(), place);
    }

    /** The first place that is seen; null when none is. */
    public String topPlace() {
        return built ? page.parts().topPlace() : null;
    }

    /** Scrolls until the place is the first that is seen; what is in hand stays in hand. */
    public void scrollTo(String place) {
        if (built) {
            page.parts().toTop(place);
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
        if (!built) {
            return;
        }
        String print = marker.getAttribute("fingerprint", "");
        Finding finding = session.findings().stream().filter(f -> f.fingerprint().equals(print)).findFirst().orElse(null);
        if (finding != null) {
            page.show(finding, true);
        } else {
            page.parts().go(marker.getAttribute("address", "REPORT"), null, true);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (built) {
            page.setFocus();
            take();
        } else {
            parent.setFocus();
        }
    }

    /** The report comes to the front: it is in hand again, with its finding. */
    private void take() {
        if (!report.equals(FindingSelection.get().current().report())) {
            Finding finding = page.inHand().finding();
            if (finding == null) {
                page.show(Tour.first(session.findings()), true);
            } else {
                FindingSelection.get().set(report, finding, this);
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            page.endTyping();
            session.save();
        } catch (CoreException e) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), getPartName(), e.getStatus().getMessage());
        }
        firePropertyChange(PROP_DIRTY);
        page.repaint();
    }

    @Override
    public void doSaveAs() {
        // a submitted file is never written
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        FindingSelection.get().removeListener(selection);
        Results.removeListener(results);
        getSite().getService(IEventBroker.class).unsubscribe(theme);
        if (session != null) {
            session.dispose();
        }
        super.dispose();
    }

    /** Reads a report for the screen. */
    private static final class ReadJob extends Job {

        private final ICoreRunnable work;
        private final Consumer<CoreException> failed;

        ReadJob(String name, ICoreRunnable work, Consumer<CoreException> failed) {
            super(name);
            this.work = work;
            this.failed = failed;
            setPriority(Job.INTERACTIVE);
            setSystem(true);
        }

        @Override
        protected org.eclipse.core.runtime.IStatus run(IProgressMonitor monitor) {
            try {
                work.run(monitor);
            } catch (CoreException e) {
                failed.accept(e);
            }
            return org.eclipse.core.runtime.Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    }
}
