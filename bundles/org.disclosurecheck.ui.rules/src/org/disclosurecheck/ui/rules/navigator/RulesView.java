package org.disclosurecheck.ui.rules.navigator;

import java.util.List;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * 规则: local books and the built-in one, by family, each rule with its sign, its state and what is wrong with it. The
 * shelf is read in the background, at once when something changed.
 */
public final class RulesView extends ViewPart {

    /** The family of the job that reads the shelf: tests wait for it. */
    public static final Object FAMILY = new Object();
    private static final int SETTLE_MILLIS = 150;
    private static final int STATE = 92;
    private static final int OPEN_LEVELS = 3;
    private static final String OPEN = "open";

    private final ShelfChanges changes = new ShelfChanges(this::readSoon, this::repaint);
    private final Runnable tally = () -> repaint();
    private Display display;
    private Text filter;
    private TreeViewer tree;
    private final RuleFilter found = new RuleFilter();
    private List<Node> shelf = List.of();
    private IMemento memento;
    private RuleMenu menu;
    private final Job reading = new Job(Messages.Reading) {
        @Override
        protected org.eclipse.core.runtime.IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
            List<Node> read = Nodes.of(Shelf.read());
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(read));
            }
            return org.eclipse.core.runtime.Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    };

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        this.memento = memento;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        Composite full = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 2).applyTo(full);
        createFilter(full);
        createTree(full);
        menu = new RuleMenu(this, tree);
        menu.register();
        contributeActions();
        reading.setSystem(true);
        reading.schedule();
        changes.start();
        CaseTally.addListener(tally);
    }

    private void createFilter(Composite parent) {
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Filter);
        filter.setData("id", "rules.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
    }

    private void filter(String typed) {
        boolean looking = found.type(typed);
        tree.refresh();
        if (looking) {
            tree.expandAll();
        }
    }

    private void createTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        tree.getTree().setData("id", "rules");
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Nodes());
        TreeViewerColumn title = new TreeViewerColumn(tree, SWT.LEFT);
        title.setLabelProvider(new RuleLabels(false));
        columns.setColumnData(title.getColumn(), new ColumnWeightData(1));
        TreeViewerColumn state = new TreeViewerColumn(tree, SWT.LEFT);
        state.setLabelProvider(new RuleLabels(true));
        columns.setColumnData(state.getColumn(), new ColumnPixelData(STATE));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addFilter(found);
        tree.setInput(shelf);
        tree.addDoubleClickListener(event -> open());
        getSite().setSelectionProvider(tree);
    }

    private void contributeActions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(RuleMenu.action(Messages.New_rule, "new-rule", () -> Commands.run(RuleIds.NEW_RULE)));
        bar.add(RuleMenu.action(Messages.Run_all, "run", () -> Commands.run(RuleIds.RUN_ALL)));
        Action collapse = RuleMenu.action(Messages.Collapse, null, tree::collapseAll);
        collapse.setImageDescriptor(Icons.descriptor("collapse"));
        bar.add(collapse);
    }

    /** Opens the selected rule; opens a heading up or closes it. */
    void open() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Node node) {
            if (node.rule() != null) {
                RuleInput.open(node.rule());
            } else {
                tree.setExpandedState(node, !tree.getExpandedState(node));
            }
        }
    }

    private void readSoon() {
        reading.schedule(SETTLE_MILLIS);
    }

    private void repaint() {
        display.asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                tree.refresh(true);
            }
        });
    }

    private void show(List<Node> read) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        boolean first = shelf.isEmpty();
        Object[] expanded = tree.getExpandedElements();
        List<Node> before = shelf;
        shelf = read;
        tree.setInput(shelf);
        if (first) {
            expandFirst();
        } else {
            tree.setExpandedElements(expanded);
            read.stream().filter(book -> !before.contains(book) || before.get(before.indexOf(book)).below().isEmpty())
                    .forEach(book -> tree.expandToLevel(book, book.book() == null ? 2 : OPEN_LEVELS));
        }
    }

    /** What was open when the window was closed; the local books otherwise. */
    private void expandFirst() {
        String open = memento == null ? null : memento.getString(OPEN);
        for (Node book : shelf) {
            if (open == null ? book.book() != null || shelf.size() == 1 : (open + "\n").contains(key(book) + "\n")) {
                tree.setExpandedState(book, true);
                book.below().stream().filter(family -> open != null && (open + "\n").contains(key(family) + "\n"))
                        .forEach(family -> tree.setExpandedState(family, true));
            }
        }
    }

    private static String key(Node node) {
        return (node.book() == null ? "" : node.book().name()) + "/" + (node.family() == null ? "" : node.family());
    }

    @Override
    public void saveState(IMemento into) {
        StringBuilder open = new StringBuilder();
        for (Object node : tree.getExpandedElements()) {
            open.append(key((Node) node)).append('\n');
        }
        into.putString(OPEN, open.toString().strip());
    }

    /** Shows and selects the rule, as soon as it is there. */
    public void reveal(Object folderOrId) {
        for (Node book : shelf) {
            for (Node family : book.below()) {
                for (Node rule : family.below()) {
                    if (folderOrId.equals(rule.rule().folder()) || rule.book() == null && folderOrId.equals(rule.rule().id())) {
                        tree.setSelection(new StructuredSelection(rule), true);
                        return;
                    }
                }
            }
        }
    }

    /** The view of the window in front, or null. */
    public static RulesView inFront() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : (RulesView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(RuleIds.NAVIGATOR);
    }

    /** The selected line, or null. */
    Node selected() {
        return (Node) tree.getStructuredSelection().getFirstElement();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        changes.stop();
        CaseTally.removeListener(tally);
        super.dispose();
    }

    static Job job(String name, ICoreRunnable work) {
        Job job = Job.create(name, work);
        job.setUser(false);
        job.schedule();
        return job;
    }
}
