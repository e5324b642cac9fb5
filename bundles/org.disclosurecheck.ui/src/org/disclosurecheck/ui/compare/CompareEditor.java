package org.disclosurecheck.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.ShowingEditor;
import org.disclosurecheck.ui.inbox.Receive;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.OtherYears;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.osgi.service.event.EventHandler;

/** 上年对比: two reports of one organisation, section by section, with what changed and what was copied. */
public final class CompareEditor extends ShowingEditor {

    /** The family of the jobs that read two years: tests wait for it. */
    public static final Object FAMILY = CompareEditor.class;

    private final Consumer<FindingSelection.Current> inHand = this::selected;
    private final Consumer<ResultsChange> results = this::changed;
    private final EventHandler theme = event -> later(this::colorsChanged);
    private SubmittedReport report;
    private Composite body;
    private CompareHead head;
    private Paper paper;
    private Years.Choice choice = Years.Choice.YEAR_BEFORE;
    private boolean ready;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        report = input instanceof CompareInput compare ? compare.report() : null;
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        head = new CompareHead(body, new Pressed());
        paper = new Paper(body);
        paper.setData("id", "compare");
        paper.setData("name", getPartName());
        paper.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        paper.onChosen(this::chosen);
        paper.onOpened(spot -> open());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Actions.of(ActionFactory.COPY.getId(), null, paper::copy));
        FindingSelection.get().addListener(inHand);
        Results.addListener(results);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        load();
    }

    /** What the buttons do. */
    private final class Pressed implements CompareHead.Asked {

        @Override
        public boolean mayReceive() {
            return report != null && report.file().exists();
        }

        @Override
        public void receive(Path lastYear) {
            choice = Years.Choice.YEAR_BEFORE;
            Receive.lastYear(report.inspection(), List.of(lastYear));
        }

        @Override
        public void compareWith(Path file) {
            show(file);
        }

        @Override
        public void compareWith(int year) {
            choice = new Years.Choice(null, year);
            load();
        }

        @Override
        public void open() {
            CompareEditor.this.open();
        }
    }

    private void open() {
        if (report != null) {
            Reports.open(report);
        }
    }

    /** Compares with that file instead. */
    public void show(Path file) {
        choice = new Years.Choice(file, null);
        load();
    }

    /** True when both years are shown. */
    public boolean isReady() {
        return ready;
    }

    private void load() {
        ready = false;
        if (report == null) {
            head.tell(Messages.Gone, "");
            return;
        }
        head.tell(Messages.Loading, "");
        Years.Choice now = choice;
        Job job = new Job(Messages.Loading) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Map<Integer, IFile> known = OtherYears.of(report);
                    Years years = Years.of(report, now, known);
                    List<Block> blocks = years.then() == null ? List.of() : new CompareBlocks(years).build();
                    later(() -> show(years, blocks, List.copyOf(known.keySet())));
                } catch (CoreException e) {
                    later(() -> head.tell(e.getStatus().getMessage(), ""));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void show(Years years, List<Block> blocks, List<Integer> known) {
        head.offer(known, choice.file() != null || years.then() == null ? null : years.then().getYear());
        if (years.then() == null) {
            head.tell(years.from(), years.now() == null ? "" : Messages.None_hint);
            paper.show(List.of());
        } else {
            head.tell(NLS.bind(Messages.Head_line, new Object[] {Years.name(years.now()), year(years.now().getYear()),
                year(years.then().getYear())}), years.from());
            paper.show(blocks);
            ready = true;
            selected(FindingSelection.get().current());
        }
        head.offerFile(years.then() != null);
    }

    private static String year(Integer year) {
        return year == null ? Messages.Unknown_year : NLS.bind(Messages.Year, year.toString());
    }

    private void chosen(Spot spot) {
        paper.mark(List.of(spot));
        if (spot.data() instanceof Finding finding) {
            FindingSelection.get().set(report, finding, this);
        } else if (spot.data() instanceof String place) {
            FindingSelection.get().set(report, place, this);
        }
    }

    private void selected(FindingSelection.Current current) {
        if (!ready || current.origin() == this || !report.equals(current.report())) {
            return;
        }
        String place = current.place() != null ? current.place() : current.finding() == null ? null : current.finding().location();
        List<Spot> found = paper.spots().stream().filter(spot -> current.finding() != null && current.finding().equals(spot.data())
                || place != null && place.equals(spot.data())
                || place != null && spot.data() instanceof Finding finding && finding.location().equals(place)).toList();
        if (!found.isEmpty()) {
            paper.mark(found);
        }
    }

    private void changed(ResultsChange change) {
        if (report != null && change.changed().contains(report)) {
            later(this::load);
        }
    }

    private void colorsChanged() {
        paper.colorsChanged();
    }

    private void later(Runnable run) {
        if (!body.isDisposed()) {
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    run.run();
                }
            });
        }
    }

    @Override
    public void dispose() {
        FindingSelection.get().removeListener(inHand);
        Results.removeListener(results);
        getSite().getService(IEventBroker.class).unsubscribe(theme);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (ready) {
            paper.setFocus();
        } else {
            head.setFocus();
        }
    }
}
