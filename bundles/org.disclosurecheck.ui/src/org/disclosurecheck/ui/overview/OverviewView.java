package org.disclosurecheck.ui.overview;

import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.findings.FindingsView;
import org.disclosurecheck.ui.overview.Figures.Unit;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

/** 概览: what an inspection comes to, and where its reports fail. */
public final class OverviewView extends ViewPart implements Painter.Links {

    private static final long GATHER_MILLIS = 300;

    private final Consumer<ResultsChange> results = change -> later();
    private final Consumer<FindingSelection.Current> inHand = this::taken;
    private final ISelectionListener selected = this::selected;
    private final Job gathering = gathering();
    private PageBook book;
    private ScrolledComposite scrolled;
    private Picture picture;
    private Label empty;
    private volatile Inspection inspection;

    @Override
    public void createPartControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        empty = new Label(book, SWT.WRAP | SWT.CENTER);
        empty.setText("\n" + Messages.Empty);
        scrolled = new ScrolledComposite(book, SWT.V_SCROLL | SWT.H_SCROLL);
        picture = new Picture(scrolled, this);
        scrolled.setContent(picture);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        picture.addListener(SWT.Selection, event -> reveal(picture.focus()));
        Action print = new Action(Messages.Print, Icons.descriptor("overview")) {
            @Override
            public void run() {
                Paper.print(getSite().getShell(), picture.figures());
            }
        };
        getViewSite().getActionBars().getMenuManager().add(print);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        Results.addListener(results);
        FindingSelection.get().addListener(inHand);
        getSite().getPage().addSelectionListener(selected);
        book.showPage(empty);
        later();
    }

    @Override
    public void dispose() {
        Results.removeListener(results);
        FindingSelection.get().removeListener(inHand);
        getSite().getPage().removeSelectionListener(selected);
        gathering.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        picture.setFocus();
    }

    @Override
    public void rule(String rule) {
        try {
            ((FindingsView) getSite().getPage().showView(Ids.FINDINGS)).filter(rule);
        } catch (PartInitException e) {
            ILog.of(OverviewView.class).log(e.getStatus());
        }
    }

    @Override
    public void report(Unit unit) {
        Reports.open(unit.report());
    }

    @Override
    public void finding(Unit unit, Finding finding) {
        Reports.open(unit.report(), finding);
    }

    private void taken(FindingSelection.Current current) {
        if (current.report() != null) {
            hold(current.report().file());
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            Object first = structured.getFirstElement();
            hold(first instanceof Inspection chosen ? chosen.project()
                    : first instanceof SubmittedReport report ? report.file() : Adapters.adapt(first, IResource.class));
        }
    }

    private void hold(IResource resource) {
        Inspection.holding(resource).filter(now -> !now.equals(inspection)).ifPresent(now -> {
            inspection = now;
            later();
        });
    }

    private Inspection held() {
        Inspection now = inspection;
        return now != null && now.project().isAccessible() ? now : Inspection.all().stream().findFirst().orElse(null);
    }

    private void later() {
        gathering.schedule(GATHER_MILLIS);
    }

    private Job gathering() {
        Job job = new Job(Messages.Gathering) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Inspection now = held();
                Figures figures = now == null ? Figures.NONE : Figures.of(now, monitor);
                if (!monitor.isCanceled()) {
                    getSite().getShell().getDisplay().asyncExec(() -> show(now != null, figures));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        return job;
    }

    private void show(boolean any, Figures figures) {
        if (!book.isDisposed()) {
            picture.show(figures);
            setTitleToolTip(figures.name());
            fit();
            book.showPage(any ? scrolled : empty);
        }
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (width > 0) {
            scrolled.setMinSize(picture.computeSize(Math.max(width, 480), SWT.DEFAULT));
        }
    }

    private void reveal(Rectangle at) {
        if (at != null) {
            int top = scrolled.getOrigin().y;
            int height = scrolled.getClientArea().height;
            if (at.y < top || at.y + at.height > top + height) {
                scrolled.setOrigin(0, Math.max(0, at.y - height / 3));
            }
        }
    }
}
