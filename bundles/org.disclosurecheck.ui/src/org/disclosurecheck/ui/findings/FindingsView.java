package org.disclosurecheck.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Held;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.LookAt;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.findings.Grouping.Group;
import org.disclosurecheck.ui.findings.Listing.Filter;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live.Standing;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** 问题: what is wrong, over a report, an inspection or all of them. */
public final class FindingsView extends ViewPart {

    static final String ID = Ids.FINDINGS;

    private final KnownRows known = new KnownRows();
    private final Consumer<ResultsChange> results = this::changed;
    private final Consumer<FindingSelection.Current> inHand = this::taken;
    private final Runnable order = this::later;
    private Gathering gathering;
    private FindingsSettings settings = new FindingsSettings();
    private FindingsPane pane;
    private FindingsBar bar;
    private Listing listing = Listing.EMPTY;
    private Held held;
    private boolean listingAnew;
    private volatile Filter filter = Filter.NONE;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        settings = FindingsSettings.from(memento);
        filter = filter.errorsOnly(settings.errorsOnly()).openOnly(settings.openOnly());
    }

    @Override
    public void saveState(IMemento memento) {
        if (pane != null) {
            pane.saveColumns(settings);
        }
        settings.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        gathering = new Gathering(parent.getDisplay(), monitor -> Listing.of(reports(), known, filter, settings.grouping(), settings.order(), monitor),
                this::show);
        pane = new FindingsPane(parent, settings, this::filtered, this::sort);
        pane.viewer().addSelectionChangedListener(event -> chosen());
        pane.viewer().addDoubleClickListener(event -> open());
        getSite().setSelectionProvider(pane.viewer());
        // what the list leads to is mended and stepped through without going there first
        getSite().getService(IContextService.class).activateContext(Ids.REPORT_CONTEXT);
        bar = new FindingsBar(this);
        bar.fill(getViewSite().getActionBars());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), Actions.of(Messages.Filter_hint, null, pane::find));
        new HandlingMenu(pane.viewer(), bar.copy(), this::open);
        LookAt.on(pane.viewer(), this::look);
        Results.addListener(results);
        ReportOrder.addListener(order);
        FindingSelection.get().addListener(inHand);
        held = new Held(this, elsewhere -> {
            if (elsewhere || settings.scope() == Scope.REPORT) {
                later();
            }
        });
        later();
    }

    @Override
    public void dispose() {
        Results.removeListener(results);
        ReportOrder.removeListener(order);
        FindingSelection.get().removeListener(inHand);
        if (held != null) {
            held.dispose();
        }
        if (gathering != null) {
            gathering.cancel();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        pane.viewer().getControl().setFocus();
    }

    FindingsSettings settings() {
        return settings;
    }

    /** What is listed at this moment. */
    Listing listing() {
        return listing;
    }

    /** The reports whose findings are listed. */
    List<SubmittedReport> reports() {
        return settings.scope().reports(held.report(), inspection());
    }

    /** The name of the inspection in hand, or null. */
    Inspection inspection() {
        return held.inspection();
    }

    void scope(Scope scope) {
        settings.scope(scope);
        later();
    }

    void grouping(Grouping grouping) {
        settings.grouping(grouping);
        later();
    }

    private void sort(FindingColumn column) {
        settings.order(settings.order().click(column));
        pane.sorted(settings.order());
        later();
    }

    void errorsOnly(boolean only) {
        settings.errorsOnly(only);
        filter = filter.errorsOnly(only);
        later();
    }

    /** Lists only what nothing was decided on yet. */
    void openOnly(boolean only) {
        settings.openOnly(only);
        filter = filter.openOnly(only);
        later();
    }

    /** The words that are filtered by. */
    String words() {
        return filter.text();
    }

    /** What is filtered by at this moment. */
    SavedFilters.Saved current() {
        return new SavedFilters.Saved(filter.text(), settings.errorsOnly(), settings.openOnly());
    }

    /** Filters as was kept under a name. */
    void apply(SavedFilters.Saved saved) {
        errorsOnly(saved.errorsOnly());
        openOnly(saved.openOnly());
        pane.filter(saved.words());
        bar.show();
    }

    private void filtered(String text) {
        filter = filter.words(text);
        later();
    }

    /** Lists what has these words, in the inspection in hand. */
    public void filter(String words) {
        if (settings.scope() == Scope.REPORT) {
            scope(Scope.INSPECTION);
        }
        pane.filter(words);
    }

    /** The finding that is selected in the list. */
    Optional<Row> selectedRow() {
        return pane.viewer().getStructuredSelection().getFirstElement() instanceof Row row ? Optional.of(row)
                : Optional.empty();
    }

    private void chosen() {
        FindingSelection.Current current = FindingSelection.get().current();
        // a line that stays marked while the list changes is no wish to go there: the inspector may be typing at another place
        // what the list marks because it is in hand already must not be taken anew: another place of it may be in hand
        selectedRow().filter(row -> !row.report().equals(current.report()) || !row.finding().equals(current.finding()))
                .filter(row -> !listingAnew || row.is(current.report(), current.finding()))
                .ifPresent(row -> FindingSelection.get().set(row.report(), row.finding(), this));
    }

    /** The report of the finding comes into sight, at the finding; the keys stay in the list. */
    private void look() {
        if (pane.viewer().getStructuredSelection().size() == 1) {
            selectedRow().ifPresent(row -> Reports.look(row.report()));
        }
    }

    private void open() {
        Object element = pane.viewer().getStructuredSelection().getFirstElement();
        if (element instanceof Row row) {
            Reports.open(row.report(), row.finding());
        } else if (element instanceof Group group) {
            pane.toggle(group);
        }
    }

    /** Opens the finding and marks it in the list. */
    void show(Row row) {
        pane.select(row);
        Reports.open(row.report(), row.finding());
    }

    private void taken(FindingSelection.Current current) {
        if (current.origin() != this && current.finding() == null) {
            // the details speak of the report by now: a line that stays marked would be a second thing in hand
            pane.unmark();
        } else if (current.origin() != this && current.finding() != null && selectedRow().filter(row -> row.report().equals(current.report())
                && row.finding().equals(current.finding())).isEmpty()) {
            pane.select(new Row(current.report(), current.finding(), "", null, Standing.STANDS));
        }
    }

    private void changed(ResultsChange change) {
        known.forget(change);
        later();
    }

    private void later() {
        gathering.later();
    }

    private void show(Listing now) {
        if (pane != null && !pane.isDisposed()) {
            listing = now;
            listingAnew = true;
            try {
                pane.show(now, empty(now));
            } finally {
                listingAnew = false;
            }
        }
    }

    /** What to say where there is nothing to list. */
    private String empty(Listing now) {
        if (!now.rows().isEmpty()) {
            return null;
        }
        if (now.all() > 0) {
            return Messages.Empty_filtered;
        }
        if (settings.scope() == Scope.REPORT && held.report() == null) {
            return Messages.Empty_no_report;
        }
        if (reports().stream().anyMatch(report -> report.state() == State.WAITING || report.state() == State.CHECKING)) {
            return Messages.Empty_checking;
        }
        // a report that nobody could read is no clean one
        long undecided = reports().stream().filter(report -> Sign.of(report) == Sign.UNDECIDED).count();
        return now.checked() == 0 && undecided == 0 ? Messages.Empty_nothing_yet
                : undecided == 0 ? Messages.Empty_clean : Counted.bind(Messages.Empty_undecided, undecided);
    }
}
