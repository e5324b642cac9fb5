package org.disclosurecheck.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Folders;
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
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
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
    private Label head;
    private Label from;
    private Button receive;
    private Button choose;
    private Paper paper;
    private Combo year;
    private List<Integer> years = List.of();
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
        head = label("compare.head");
        from = label("compare.from");
        buttons();
        paper = new Paper(body);
        paper.setData("id", "compare");
        paper.setData("name", getPartName());
        paper.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        paper.onChosen(this::chosen);
        paper.onOpened(spot -> open());
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action(ActionFactory.COPY.getId()) {
            @Override
            public void run() {
                paper.copy();
            }
        });
        FindingSelection.get().addListener(inHand);
        Results.addListener(results);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        load();
    }

    private Label label(String id) {
        Label label = new Label(body, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 10;
        data.verticalIndent = 4;
        label.setLayoutData(data);
        return label;
    }

    private void buttons() {
        Composite row = new Composite(body, SWT.NONE);
        row.setLayout(new RowLayout());
        receive = button(row, Messages.Receive, "compare.receive", () -> {
            Path file = report != null && report.file().exists() ? ask() : null;
            if (file != null) {
                choice = Years.Choice.YEAR_BEFORE;
                Receive.lastYear(report.inspection(), List.of(file));
            }
        });
        choose = button(row, Messages.Choose_file, "compare.choose", () -> {
            Path file = ask();
            if (file != null) {
                show(file);
            }
        });
        button(row, Messages.Open_report, "compare.open", this::open);
        year = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        year.setData("id", "compare.year");
        year.setToolTipText(Messages.Choose_year);
        year.setVisible(false);
        year.addListener(SWT.Selection, event -> {
            choice = new Years.Choice(null, years.get(year.getSelectionIndex()));
            load();
        });
    }

    private static Button button(Composite row, String text, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Path ask() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setText(choose.getText().replace("…", ""));
        String file = Folders.open(dialog);
        return file == null ? null : Path.of(file);
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
            tell(Messages.Gone, "");
            return;
        }
        tell(Messages.Loading, "");
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
                    later(() -> tell(e.getStatus().getMessage(), ""));
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
        offer(known, years.then() == null ? null : years.then().getYear());
        if (years.then() == null) {
            tell(years.from(), years.now() == null ? "" : Messages.None_hint);
            paper.show(List.of());
            choose.setText(Messages.Choose_file);
        } else {
            tell(NLS.bind(Messages.Head_line, new Object[] {Years.name(years.now()), year(years.now().getYear()),
                year(years.then().getYear())}), years.from());
            choose.setText(Messages.Choose_other);
            paper.show(blocks);
            ready = true;
            selected(FindingSelection.get().current());
        }
        receive.getParent().layout(true);
        body.layout(true, true);
    }

    /** The years that can be compared with; a choice only where there are several. */
    private void offer(List<Integer> known, Integer now) {
        years = known;
        year.setItems(known.stream().map(each -> NLS.bind(Messages.Compared_with, each.toString())).toArray(String[]::new));
        year.select(choice.file() != null || now == null ? -1 : known.indexOf(now));
        year.setVisible(known.size() > 1);
    }

    private static String year(Integer year) {
        return year == null ? Messages.Unknown_year : NLS.bind(Messages.Year, year.toString());
    }

    private void tell(String words, String more) {
        head.setText(words);
        from.setText(more);
        body.layout(true, true);
    }

    // ---- what is in hand

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
            receive.setFocus();
        }
    }
}
