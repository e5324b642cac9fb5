package org.disclosurecheck.ui.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.LookAt;
import org.disclosurecheck.ui.ReportOrder;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.ThemedOnce;
import org.disclosurecheck.ui.inbox.DropReports;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * 报告: what came in, by organisation, year or verdict, each with its sign. A change of a sign repaints one line; the
 * order is settled anew at most every second, so that a thousand reports that are being checked do not hold the screen.
 */
public final class ReportNavigator extends ViewPart {

    private static final int SETTLE_MILLIS = 900;

    private final Consumer<ResultsChange> listener = this::changed;
    private final Contents contents = new Contents();
    /** Under which heading each report stood when the order was settled last. */
    private final Map<SubmittedReport, String> keys = new HashMap<>();
    /** Inspections that were opened up once; what the inspector closed stays closed. */
    private final Set<Inspection> opened = new HashSet<>();
    private Display display;
    private StackLayout stack;
    private Composite page;
    private Composite full;
    private Composite empty;
    private NavigatorFilter filter;
    private TreeViewer tree;
    private NavigatorActions actions;
    private IMemento memento;
    private boolean settling;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        this.memento = memento;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        page = new Composite(parent, SWT.NONE);
        ThemedOnce.on(page, () -> { });
        stack = new StackLayout();
        page.setLayout(stack);
        full = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 2).applyTo(full);
        filter = new NavigatorFilter(full);
        tree = NavigatorTree.in(full, contents, filter);
        tree.setInput(this);
        tree.addDoubleClickListener(event -> open());
        LookAt.on(tree, this::look);
        getSite().setSelectionProvider(tree);
        empty = new EmptyPage(page).control();
        DropReports.on(empty, event -> null);
        actions = new NavigatorActions(getViewSite().getActionBars(), tree, contents.grouping(), this::group, this::find);
        new NavigatorMenu(this, tree).register();
        NavigatorMemory.grouping(memento).ifPresent(this::group);
        settle();
        NavigatorMemory.restore(memento, tree, contents);
        Results.addListener(listener);
    }

    /** Goes to an inspection, unless something in it is chosen already. From any thread. */
    public static void show(Inspection inspection) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                IWorkbenchPage page = window == null ? null : window.getActivePage();
                if (page != null && page.findView(Ids.NAVIGATOR) instanceof ReportNavigator navigator) {
                    navigator.goTo(inspection);
                }
            });
        }
    }

    private void goTo(Inspection inspection) {
        if (CurrentInspection.get().filter(inspection::equals).isEmpty() || tree.getStructuredSelection().isEmpty()) {
            settle();
            tree.setSelection(new StructuredSelection(inspection), true);
        }
    }

    /**
     * Goes to the reports that stand under a sign, in the order by verdict.
     *
     * @param sign null for all reports of the inspection
     */
    public void goTo(Inspection inspection, Sign sign) {
        filter.clear();
        if (sign != null && sign != Sign.MISSING && contents.grouping() != Grouping.VERDICT) {
            group(Grouping.VERDICT);
        } else {
            settle();
        }
        Object heading = contents.heading(inspection, sign);
        tree.setSelection(new StructuredSelection(heading), true);
        tree.setExpandedState(heading, true);
    }

    private void find() {
        if (stack.topControl == full) {
            filter.setFocus();
        }
    }

    private void look() {
        IStructuredSelection selection = tree.getStructuredSelection();
        if (selection.size() == 1 && selection.getFirstElement() instanceof SubmittedReport report
                && (report.state() == State.CHECKED || report.state() == State.UNREADABLE)) {
            Reports.look(report);
        }
    }

    void open() {
        Object first = tree.getStructuredSelection().getFirstElement();
        if (first instanceof SubmittedReport report) {
            Reports.keep(report);
        } else if (first != null) {
            tree.setExpandedState(first, !tree.getExpandedState(first));
        }
    }

    void group(Grouping grouping) {
        contents.grouping(grouping);
        settle();
        tree.expandToLevel(2);
        if (grouping == Grouping.VERDICT) {
            // the worst are what one looks for
            contents.headings().stream().filter(heading -> heading instanceof Group group && contents.isFirst(group))
                    .forEach(group -> tree.setExpandedState(group, true));
        }
        actions.check(grouping);
    }

    /** In the thread that tells. */
    private void changed(ResultsChange change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> take(change));
        }
    }

    private void take(ResultsChange change) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        List<SubmittedReport> repaint = new ArrayList<>();
        boolean moved = change.inspections() || !change.added().isEmpty() || !change.removed().isEmpty();
        for (SubmittedReport report : change.changed()) {
            moved |= !contents.key(report).equals(keys.get(report));
            repaint.add(report);
        }
        tree.update(repaint.toArray(), null);
        if (moved && !settling) {
            settling = true;
            display.timerExec(keys.isEmpty() ? 0 : SETTLE_MILLIS, this::settle);
        }
    }

    /** The list as it now is, at once. */
    void settle() {
        settling = false;
        if (tree.getControl().isDisposed()) {
            return;
        }
        contents.settle();
        ReportOrder.set(contents.reports());
        keys.clear();
        List<Inspection> inspections = Inspection.all();
        inspections.forEach(inspection -> inspection.reports().forEach(r -> keys.put(r, contents.key(r))));
        if (contents.namesChanged()) {
            tree.refresh();
        } else {
            // a label that changed was repainted when it changed; to repaint a thousand others would halt the window
            tree.refresh(false);
            tree.update(contents.headings().toArray(), null);
        }
        for (Inspection inspection : inspections) {
            // a new one shows what it holds as soon as it holds something
            if (!opened.contains(inspection) && contents.hasChildren(inspection)) {
                opened.add(inspection);
                tree.setExpandedState(inspection, true);
            }
        }
        opened.retainAll(inspections);
        Composite before = (Composite) stack.topControl;
        stack.topControl = inspections.isEmpty() ? empty : full;
        page.layout();
        if (before != null && before != stack.topControl && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == full) {
            tree.getControl().setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** Monday: everything is where it was on Friday. */
    @Override
    public void saveState(IMemento memento) {
        NavigatorMemory.save(memento, tree, contents.grouping());
    }

    @Override
    public void dispose() {
        Results.removeListener(listener);
        super.dispose();
    }
}
