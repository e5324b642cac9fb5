package org.disclosurecheck.ui.overview;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Held;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.findings.FindingsView;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.navigator.ReportNavigator;
import org.disclosurecheck.ui.overview.Figures.Unit;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

/** 概览: what an inspection comes to, and where its reports fail. */
public final class OverviewView extends ViewPart implements Painter.Links {

    private static final long GATHER_MILLIS = 300;

    private final Consumer<ResultsChange> results = change -> later();
    private final Job gathering = gathering();
    private PageBook book;
    private ScrolledComposite scrolled;
    private Picture picture;
    private Label empty;
    private Held held;

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
        Action print = Actions.of(Messages.Print, Icons.descriptor("overview"), () -> Paper.print(getSite().getShell(), picture.figures()));
        Action export = Actions.of(Messages.Export, Icons.descriptor("export"),
                () -> ExportOverview.ask(getSite().getShell(), held.inspection(), this::export));
        getViewSite().getActionBars().getToolBarManager().add(export);
        getViewSite().getActionBars().getMenuManager().add(export);
        getViewSite().getActionBars().getMenuManager().add(print);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        Results.addListener(results);
        held = new Held(this, elsewhere -> {
            if (elsewhere) {
                later();
            }
        });
        book.showPage(empty);
        later();
    }

    @Override
    public void dispose() {
        Results.removeListener(results);
        if (held != null) {
            held.dispose();
        }
        gathering.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        picture.setFocus();
    }

    @Override
    public void rule(String rule) {
        Reports.makeRoom(getSite().getPage());
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

    @Override
    public void reports(Sign sign) {
        Reports.makeRoom(getSite().getPage());
        try {
            ((ReportNavigator) getSite().getPage().showView(Ids.NAVIGATOR)).goTo(held.inspection(), sign);
        } catch (PartInitException e) {
            ILog.of(OverviewView.class).log(e.getStatus());
        }
    }

    /**
     * Writes what the overview shows.
     *
     * @param format “png” for the picture, or one of those of the list of findings
     */
    public void export(String format, Path file) {
        ExportOverview.write(format, file, getSite().getShell(), picture.figures(), held.inspection());
    }

    private void later() {
        gathering.schedule(GATHER_MILLIS);
    }

    private Job gathering() {
        Job job = new Job(Messages.Gathering) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Inspection now = held.inspection();
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
